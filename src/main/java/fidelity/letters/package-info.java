/// Characters that no text needs, that cannot be seen, or that come along when text is pasted.
@NullMarked
package fidelity.letters;

import org.jspecify.annotations.NullMarked;
