/// Sets of answers held against the levels of an item: which scores they leave, and why.
@NullMarked
package fidelity.scoring.evaluation;

import org.jspecify.annotations.NullMarked;
