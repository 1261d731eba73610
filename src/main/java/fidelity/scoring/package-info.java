/// Rubric and review make a scorecard: ranges, explanations, what is left open. Pure.
@NullMarked
package fidelity.scoring;

import org.jspecify.annotations.NullMarked;
