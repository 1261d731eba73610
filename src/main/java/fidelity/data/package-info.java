/// Output for machines: the problems of inputs, and in the storeys what there is of reviews.
@NullMarked
package fidelity.data;

import org.jspecify.annotations.NullMarked;
