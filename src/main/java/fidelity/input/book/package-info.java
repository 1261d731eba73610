/// A filled-in answer book becomes the nodes that a review file has, wherever its rows and columns
/// now stand.
@NullMarked
package fidelity.input.book;

import org.jspecify.annotations.NullMarked;
