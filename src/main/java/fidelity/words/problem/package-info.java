/// What problems say, in each language: the only place where a diagnostic becomes words.
@NullMarked
package fidelity.words.problem;

import org.jspecify.annotations.NullMarked;
