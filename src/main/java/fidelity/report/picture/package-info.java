/// A drawing as plain shapes, whatever file it comes to stand in: lines, rectangles, discs and
/// words at their places, and the colours of all reports. It is laid out by
/// [fidelity.report.pdf.chart.Pictures].
@NullMarked
package fidelity.report.picture;

import org.jspecify.annotations.NullMarked;
