/// Pages for browsers: their text and tags, their style, and what a browser may do with them.
@NullMarked
package fidelity.markup;

import org.jspecify.annotations.NullMarked;
