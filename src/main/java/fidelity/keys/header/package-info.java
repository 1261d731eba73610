/// The keys of maps in what heads a review.
@NullMarked
package fidelity.keys.header;

import org.jspecify.annotations.NullMarked;
