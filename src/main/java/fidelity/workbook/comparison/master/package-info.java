/// Raters beside a master review as a workbook: a file for each sheet. Pure.
@NullMarked
package fidelity.workbook.comparison.master;

import org.jspecify.annotations.NullMarked;
