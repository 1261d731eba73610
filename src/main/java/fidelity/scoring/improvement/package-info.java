/// What would raise scores: the cheapest changes of answers for an item, and for the next band.
/// Pure.
@NullMarked
package fidelity.scoring.improvement;

import org.jspecify.annotations.NullMarked;
