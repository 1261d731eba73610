/// Rows and cells as they stand in CSV files and in sheets of workbooks, before anything is made of
/// them.
@NullMarked
package fidelity.input.table.cells;

import org.jspecify.annotations.NullMarked;
