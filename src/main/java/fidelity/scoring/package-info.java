/// A rubric and a review make a scorecard: scores or their ranges, and what explains them. Pure.
@NullMarked
package fidelity.scoring;

import org.jspecify.annotations.NullMarked;
