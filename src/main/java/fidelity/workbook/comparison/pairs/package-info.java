/// How far raters agree over many visits as a workbook: a file for each sheet. Pure.
@NullMarked
package fidelity.workbook.comparison.pairs;

import org.jspecify.annotations.NullMarked;
