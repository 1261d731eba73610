package fidelity.workbook.excel.chart;

import fidelity.workbook.Chart;
import fidelity.workbook.Sheet;
import fidelity.workbook.excel.look.CellColour;

/// A chart as the XML of its part. It is drawn from the sheet's cells.
///
/// Numbers are filled in as text (%s): as numbers (%d) they would have the digits of the machine's
/// language.
///
/// @param sheet the sheet that the cells are on
/// @param language the tag of the language of its title
record ChartXml(Sheet sheet, String language, Chart chart) {

  /// The whole part.
  String text() {
    return """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" \
    xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">
    <c:roundedCorners val="0"/>
    <c:chart>
    %s<c:plotArea>
    <c:layout/>
    %s%s</c:plotArea>
    %s<c:plotVisOnly val="1"/>
    %s</c:chart>
    </c:chartSpace>
    """
        .formatted(title(), plot(), AxesXml.of(chart).text(), key(), gaps());
  }

  private String title() {
    return """
    <c:title>
    <c:tx><c:rich><a:bodyPr/><a:p><a:r>
    <a:rPr lang="%s" sz="1100" b="1">%s</a:rPr>
    <a:t>%s</a:t>
    </a:r></a:p></c:rich></c:tx>
    <c:overlay val="0"/>
    </c:title>
    """
        .formatted(language, CellColour.ACCENT.fill(), ChartCells.escaped(chart.title()));
  }

  private String plot() {
    return switch (chart) {
      case Chart.Bars bars -> new BarsXml(new ChartCells(sheet), bars).text();
      case Chart.Lines lines -> new LinesXml(new ChartCells(sheet), language, lines).text();
    };
  }

  private String key() {
    var keyed =
        switch (chart) {
          case Chart.Bars bars -> bars.series().size() > 1;
          case Chart.Lines lines -> lines.keyed();
        };
    return keyed ? "<c:legend><c:legendPos val=\"b\"/></c:legend>\n" : "";
  }

  /// A line stops where it has no value.
  private String gaps() {
    return switch (chart) {
      case Chart.Bars _ -> "";
      case Chart.Lines _ -> "<c:dispBlanksAs val=\"gap\"/>\n";
    };
  }
}
