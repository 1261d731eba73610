/// What changed at several sites as a workbook: a file for each sheet. Pure.
@NullMarked
package fidelity.workbook.comparison.change;

import org.jspecify.annotations.NullMarked;
