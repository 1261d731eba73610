/// Figures of a report for Word: charts that can be edited, and pictures.
@NullMarked
package fidelity.report.docx.figure;

import org.jspecify.annotations.NullMarked;
