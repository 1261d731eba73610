/// Letters that no text needs, and letters that are not what they seem to be.
@NullMarked
package fidelity.letters;

import org.jspecify.annotations.NullMarked;
