/// The drawings of a report: bars, spreads, dots and the scale of bands, laid out as strips by
/// [fidelity.report.pdf.chart.FigureLayout]. Rooms outside `report/pdf`, such as `report/html` and
/// `report/docx`, may call [fidelity.report.pdf.chart.Pictures] alone, which makes plain shapes of
/// them.
@NullMarked
package fidelity.report.pdf.chart;

import org.jspecify.annotations.NullMarked;
