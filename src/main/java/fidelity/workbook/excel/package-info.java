/// Writes a workbook as an Excel file: the only room that knows POI.
@NullMarked
package fidelity.workbook.excel;

import org.jspecify.annotations.NullMarked;
