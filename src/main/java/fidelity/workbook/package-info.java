/// The workbook as plain records, and its layout from a scorecard.
@NullMarked
package fidelity.workbook;

import org.jspecify.annotations.NullMarked;
