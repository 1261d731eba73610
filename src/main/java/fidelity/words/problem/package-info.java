/// What problems say, in each language. Nothing else turns a diagnostic into words.
@NullMarked
package fidelity.words.problem;

import org.jspecify.annotations.NullMarked;
