/// How cells look in Excel: their colours, their letters, the minus sign of their figures.
@NullMarked
package fidelity.workbook.excel.look;

import org.jspecify.annotations.NullMarked;
