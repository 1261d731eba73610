/// Two raters of one visit as a workbook: a file for each sheet. Pure.
@NullMarked
package fidelity.workbook.comparison.raters;

import org.jspecify.annotations.NullMarked;
