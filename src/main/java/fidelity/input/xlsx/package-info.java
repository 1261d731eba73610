/// The cells of a workbook that anybody may have written, row by row, in bounded memory and time.
@NullMarked
package fidelity.input.xlsx;

import org.jspecify.annotations.NullMarked;
