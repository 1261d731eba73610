/// A workbook as plain records: sheets, rows, cells and what lies over them.
@NullMarked
package fidelity.workbook;

import org.jspecify.annotations.NullMarked;
