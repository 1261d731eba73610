package fidelity.workbook.excel;

import fidelity.workbook.Area;
import fidelity.workbook.Cell;
import fidelity.workbook.Feature.Chart;
import fidelity.workbook.Feature.Direction;
import fidelity.workbook.Feature.Series;
import fidelity.workbook.Feature.Shade;
import fidelity.workbook.Sheet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A bar chart as the XML of its part. Its bars are drawn from the sheet's cells.
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
    %s%s%s</c:plotArea>
    %s<c:plotVisOnly val="1"/>
    </c:chart>
    </c:chartSpace>
    """
        .formatted(title(), bars(), names(), values(), legend());
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
        .formatted(language, fill(CellColour.ACCENT), escaped(chart.title()));
  }

  private String bars() {
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
        .formatted(across() ? "bar" : "col", series);
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
    <c:cat><c:strRef><c:f>%4$s</c:f><c:strCache>%5$s</c:strCache></c:strRef></c:cat>
    <c:val><c:numRef><c:f>%6$s</c:f><c:numCache>%7$s</c:numCache></c:numRef></c:val>
    </c:ser>
    """
        .formatted(
            index,
            escaped(series.name()),
            fill(ink(series.shade())),
            escaped(chart.labels().on(sheet.name())),
            points(cells(chart.labels()).map(ChartXml::label).toList()),
            escaped(series.values().on(sheet.name())),
            points(cells(series.values()).map(ChartXml::number).toList()));
  }

  /// The axis of what the bars are called. The first of horizontal bars stands on top.
  private String names() {
    return """
    <c:catAx>
    <c:axId val="1"/>
    <c:scaling><c:orientation val="%s"/></c:scaling>
    <c:delete val="0"/>
    <c:axPos val="%s"/>
    <c:majorTickMark val="cross"/>
    <c:minorTickMark val="none"/>
    <c:tickLblPos val="nextTo"/>
    <c:crossAx val="2"/>
    <c:crosses val="autoZero"/>
    <c:auto val="0"/>
    </c:catAx>
    """
        .formatted(across() ? "maxMin" : "minMax", across() ? "l" : "b");
  }

  /// The axis of the bars' lengths, below the last of horizontal bars.
  private String values() {
    var axis = chart.axis();
    return """
    <c:valAx>
    <c:axId val="2"/>
    <c:scaling><c:orientation val="minMax"/><c:max val="%s"/><c:min val="%s"/></c:scaling>
    <c:delete val="0"/>
    <c:axPos val="%s"/>
    <c:majorGridlines><c:spPr><a:ln>%s</a:ln></c:spPr></c:majorGridlines>
    <c:numFmt formatCode="%s" sourceLinked="1"/>
    <c:majorTickMark val="cross"/>
    <c:minorTickMark val="none"/>
    <c:tickLblPos val="nextTo"/>
    <c:crossAx val="1"/>
    <c:crosses val="%s"/>
    <c:crossBetween val="midCat"/>
    <c:majorUnit val="%s"/>
    </c:valAx>
    """
        .formatted(
            axis.to().toPlainString(),
            axis.from().toPlainString(),
            across() ? "b" : "l",
            fill(CellColour.HAIRLINE),
            escaped(NegativeFormat.of(axis.format(), axis.from())),
            across() ? "max" : "autoZero",
            axis.step().toPlainString());
  }

  private String legend() {
    return chart.series().size() > 1 ? "<c:legend><c:legendPos val=\"b\"/></c:legend>\n" : "";
  }

  private boolean across() {
    return chart.direction() == Direction.ACROSS;
  }

  private Stream<Cell> cells(Area area) {
    return IntStream.rangeClosed(area.top(), area.bottom())
        .mapToObj(row -> sheet.cell(row, area.left()));
  }

  /// What the cells show, so that programs that do not compute draw the chart too.
  private static String points(List<String> shown) {
    return IntStream.range(0, shown.size())
        .mapToObj(
            index -> "<c:pt idx=\"%s\"><c:v>%s</c:v></c:pt>".formatted(index, shown.get(index)))
        .collect(Collectors.joining("", "<c:ptCount val=\"%s\"/>".formatted(shown.size()), ""));
  }

  private static String label(Cell cell) {
    return switch (cell) {
      case Cell.Text(var text, _) -> escaped(text);
      case Cell.Figure(var value, _, _) -> value.toPlainString();
      case Cell.Formula(_, var shown) -> label(shown);
      case Cell.Blank _ -> "";
    };
  }

  private static String number(Cell cell) {
    return switch (cell) {
      case Cell.Figure(var value, _, _) -> String.valueOf(value.doubleValue());
      case Cell.Formula(_, var shown) -> number(shown);
      case Cell.Text _, Cell.Blank _ -> "0";
    };
  }

  private static CellColour ink(Shade shade) {
    return switch (shade) {
      case FIRM -> CellColour.ACCENT;
      case FAINT -> CellColour.FAINT;
    };
  }

  private static String fill(CellColour ink) {
    return "<a:solidFill><a:srgbClr val=\"%s\"/></a:solidFill>".formatted(ink.hex());
  }

  private static String escaped(String text) {
    return RowXml.escaped(SafeText.of(text).text());
  }
}
