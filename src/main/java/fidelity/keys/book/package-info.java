/// What the hidden cells of an answer book say: by them a book that a user has changed is read back
/// whole. Shared by its writer and its reader. Pure.
@NullMarked
package fidelity.keys.book;

import org.jspecify.annotations.NullMarked;
