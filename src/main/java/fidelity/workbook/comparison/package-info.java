/// What the workbooks of comparisons have in common: words, formats, tables and totals. Pure.
@NullMarked
package fidelity.workbook.comparison;

import org.jspecify.annotations.NullMarked;
