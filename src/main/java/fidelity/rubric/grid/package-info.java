/// Every combination of what the conditions of an item can tell apart, with its score. Pure.
@NullMarked
package fidelity.rubric.grid;

import org.jspecify.annotations.NullMarked;
