package fidelity.workbook.excel.chart;

import fidelity.workbook.Chart;
import fidelity.workbook.Chart.Direction;
import fidelity.workbook.Chart.Series;
import fidelity.workbook.Chart.Shade;
import fidelity.workbook.excel.look.CellColour;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The bars of a chart as XML.
record BarsXml(ChartCells cells, Chart.Bars chart) {

  /// All of them, the first series behind the others.
  String text() {
    var series =
        IntStream.range(0, chart.series().size())
            .mapToObj(index -> series(index, chart.series().get(index)))
            .collect(Collectors.joining());
    return """
    <c:barChart>
    <c:barDir val="%s"/>
    <c:varyColors val="0"/>
    %s<c:gapWidth val="40"/>
    <c:overlap val="100"/>
    <c:axId val="1"/>
    <c:axId val="2"/>
    </c:barChart>
    """
        .formatted(chart.direction() == Direction.ACROSS ? "bar" : "col", series);
  }

  private String series(int index, Series series) {
    return """
    <c:ser>
    <c:idx val="%1$s"/>
    <c:order val="%1$s"/>
    <c:tx><c:v>%2$s</c:v></c:tx>
    <c:spPr>%3$s</c:spPr>
    <c:dLbls>
    <c:showLegendKey val="0"/>
    <c:showVal val="1"/>
    <c:showCatName val="0"/>
    <c:showSerName val="0"/>
    <c:showPercent val="0"/>
    <c:showBubbleSize val="0"/>
    </c:dLbls>
    <c:cat>%4$s</c:cat>
    <c:val>%5$s</c:val>
    </c:ser>
    """
        .formatted(
            index,
            ChartCells.escaped(series.name()),
            ink(series.shade()).fill(),
            cells.labels(chart.labels()),
            cells.lengths(series.values()));
  }

  private static CellColour ink(Shade shade) {
    return switch (shade) {
      case FIRM -> CellColour.ACCENT;
      case FAINT -> CellColour.FAINT;
    };
  }
}
