/// Answers and constants as our files write them.
@NullMarked
package fidelity.data.notation;

import org.jspecify.annotations.NullMarked;
