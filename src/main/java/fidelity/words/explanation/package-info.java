/// Why an item got its score, and what its conditions ask, in words.
@NullMarked
package fidelity.words.explanation;

import org.jspecify.annotations.NullMarked;
