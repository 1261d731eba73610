/// The rows of an answer book while their cells are found, and the formulas that score in them.
/// Pure.
@NullMarked
package fidelity.form.book.cells;

import org.jspecify.annotations.NullMarked;
