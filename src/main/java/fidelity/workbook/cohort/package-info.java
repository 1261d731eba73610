/// The workbook of a cohort: a sheet a class, laid out from its statistics.
@NullMarked
package fidelity.workbook.cohort;

import org.jspecify.annotations.NullMarked;
