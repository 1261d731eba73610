/// The proof that a rubric is sound, and the comparison of two rubrics by every possible answer.
/// Pure.
@NullMarked
package fidelity.rubric.proof;

import org.jspecify.annotations.NullMarked;
