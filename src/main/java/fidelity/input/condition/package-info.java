/// The condition of a level becomes a tree.
@NullMarked
package fidelity.input.condition;

import org.jspecify.annotations.NullMarked;
