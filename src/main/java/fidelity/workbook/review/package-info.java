/// The workbook of one review: a sheet a class, laid out from its scorecard.
@NullMarked
package fidelity.workbook.review;

import org.jspecify.annotations.NullMarked;
