/// Charts as Excel draws them, with the cells that they read.
@NullMarked
package fidelity.workbook.excel.chart;

import org.jspecify.annotations.NullMarked;
