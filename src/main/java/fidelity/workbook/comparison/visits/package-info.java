/// Two visits to one site as a workbook: a file for each sheet. Pure.
@NullMarked
package fidelity.workbook.comparison.visits;

import org.jspecify.annotations.NullMarked;
