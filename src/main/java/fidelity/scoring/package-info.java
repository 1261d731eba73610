/// Rubric and review make a scorecard: ranges, explanations, the way up. Pure.
@NullMarked
package fidelity.scoring;

import org.jspecify.annotations.NullMarked;
