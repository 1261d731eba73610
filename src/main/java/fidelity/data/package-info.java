/// Output for machines.
@NullMarked
package fidelity.data;

import org.jspecify.annotations.NullMarked;
