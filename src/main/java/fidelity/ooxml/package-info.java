/// What files of Excel and Word have in common: a package of parts, and the texts in them.
@NullMarked
package fidelity.ooxml;

import org.jspecify.annotations.NullMarked;
