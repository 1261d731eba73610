/// What problems say, and what commands say of their runs, in each language. Nothing else turns a
/// diagnostic into words.
@NullMarked
package fidelity.words.problem;

import org.jspecify.annotations.NullMarked;
