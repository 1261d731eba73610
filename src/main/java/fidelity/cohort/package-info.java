/// Many reviews by one rubric: which of them count, and what they are split by. Pure.
@NullMarked
package fidelity.cohort;

import org.jspecify.annotations.NullMarked;
