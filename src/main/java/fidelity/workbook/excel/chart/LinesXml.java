package fidelity.workbook.excel.chart;

import fidelity.workbook.Area;
import fidelity.workbook.Chart;
import fidelity.workbook.Chart.Line;
import fidelity.workbook.Chart.Mark;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The lines of a chart as XML.
///
/// @param language the tag of the language of what stands beside points
record LinesXml(ChartCells cells, String language, Chart.Lines chart) {

  /// All of them, the last in front.
  String text() {
    var lines =
        IntStream.range(0, chart.lines().size())
            .mapToObj(index -> line(index, chart.lines().get(index)))
            .collect(Collectors.joining());
    return """
    <c:lineChart>
    <c:grouping val="standard"/>
    <c:varyColors val="0"/>
    %s<c:marker val="1"/>
    <c:axId val="1"/>
    <c:axId val="2"/>
    </c:lineChart>
    """
        .formatted(lines);
  }

  private String line(int index, Line line) {
    var look = StrokeLook.of(line.stroke());
    return """
    <c:ser>
    <c:idx val="%1$s"/>
    <c:order val="%1$s"/>
    <c:tx><c:v>%2$s</c:v></c:tx>
    <c:spPr>%3$s</c:spPr>
    %4$s%5$s%6$s<c:cat>%7$s</c:cat>
    <c:val>%8$s</c:val>
    <c:smooth val="0"/>
    </c:ser>
    """
        .formatted(
            index,
            ChartCells.escaped(line.name()),
            look.line(),
            look.marker(),
            marks(line),
            line.above().map(area -> above(area, look)).orElse(""),
            cells.labels(chart.labels()),
            cells.numbers(line.values()));
  }

  private String marks(Line line) {
    return """
    <c:dLbls>
    %s%s</c:dLbls>
    """
        .formatted(
            line.marks().stream().map(this::mark).collect(Collectors.joining()), shown(false));
  }

  private String mark(Mark mark) {
    return """
    <c:dLbl>
    <c:idx val="%s"/>
    %s<c:dLblPos val="%s"/>
    %s</c:dLbl>
    """
        .formatted(
            mark.point(), mark.text().map(this::rich).orElse(""), side(mark.side()), shown(true));
  }

  private String rich(String text) {
    return """
    <c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr lang="%s"/><a:t>%s</a:t></a:r></a:p></c:rich></c:tx>
    """
        .formatted(language, ChartCells.escaped(text));
  }

  private static String shown(boolean figure) {
    return """
    <c:showLegendKey val="0"/>
    <c:showVal val="%s"/>
    <c:showCatName val="0"/>
    <c:showSerName val="0"/>
    <c:showPercent val="0"/>
    <c:showBubbleSize val="0"/>
    """
        .formatted(figure ? "1" : "0");
  }

  private static String side(Chart.Side side) {
    return switch (side) {
      case ABOVE -> "t";
      case BELOW -> "b";
      case RIGHT -> "r";
    };
  }

  /// A bar from each point to the highest that it could be.
  private String above(Area area, StrokeLook look) {
    return """
    <c:errBars>
    <c:errDir val="y"/>
    <c:errBarType val="plus"/>
    <c:errValType val="cust"/>
    <c:noEndCap val="0"/>
    <c:plus>%s</c:plus>
    <c:spPr>%s</c:spPr>
    </c:errBars>
    """
        .formatted(cells.numbers(area), look.bar());
  }
}
