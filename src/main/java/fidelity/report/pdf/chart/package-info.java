/// The drawings of a report: bars, spreads and the scale of bands, laid out as strips.
@NullMarked
package fidelity.report.pdf.chart;

import org.jspecify.annotations.NullMarked;
