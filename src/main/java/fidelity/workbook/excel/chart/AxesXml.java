package fidelity.workbook.excel.chart;

import fidelity.workbook.Chart;
import fidelity.workbook.Chart.Axis;
import fidelity.workbook.Chart.Direction;
import fidelity.workbook.excel.look.CellColour;
import fidelity.workbook.excel.look.NegativeFormat;

/// The two axes of a chart as XML: what its points are called, and its values.
///
/// @param place where they stand
record AxesXml(Axis axis, Place place) {

  /// Where the axes of a kind of chart stand, in the file format's words.
  private enum Place {
    /// the first of horizontal bars on top, the values below the last
    ACROSS("maxMin", "l", "b", "nextTo", "max", "midCat"),
    UP("minMax", "b", "l", "nextTo", "autoZero", "midCat"),
    /// names below the lowest value, half a name's room beside the first and the last
    LINES("minMax", "b", "l", "low", "autoZero", "between");

    private final String order;
    private final String names;
    private final String values;
    private final String labels;
    private final String crosses;
    private final String between;

    Place(
        String order, String names, String values, String labels, String crosses, String between) {
      this.order = order;
      this.names = names;
      this.values = values;
      this.labels = labels;
      this.crosses = crosses;
      this.between = between;
    }
  }

  static AxesXml of(Chart chart) {
    var place =
        switch (chart) {
          case Chart.Bars bars -> bars.direction() == Direction.ACROSS ? Place.ACROSS : Place.UP;
          case Chart.Lines _ -> Place.LINES;
        };
    return new AxesXml(chart.axis(), place);
  }

  /// Both.
  String text() {
    return names() + values();
  }

  private String names() {
    return """
    <c:catAx>
    <c:axId val="1"/>
    <c:scaling><c:orientation val="%s"/></c:scaling>
    <c:delete val="0"/>
    <c:axPos val="%s"/>
    <c:majorTickMark val="cross"/>
    <c:minorTickMark val="none"/>
    <c:tickLblPos val="%s"/>
    <c:crossAx val="2"/>
    <c:crosses val="autoZero"/>
    <c:auto val="0"/>
    </c:catAx>
    """
        .formatted(place.order, place.names, place.labels);
  }

  private String values() {
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
    <c:crossBetween val="%s"/>
    <c:majorUnit val="%s"/>
    </c:valAx>
    """
        .formatted(
            axis.to().toPlainString(),
            axis.from().toPlainString(),
            place.values,
            CellColour.HAIRLINE.fill(),
            ChartCells.escaped(NegativeFormat.of(axis.format(), axis.from())),
            place.crosses,
            place.between,
            axis.step().toPlainString());
  }
}
