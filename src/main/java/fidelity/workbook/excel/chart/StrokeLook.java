package fidelity.workbook.excel.chart;

import fidelity.workbook.Chart.Stroke;
import fidelity.workbook.excel.look.CellColour;

/// How a line of a chart looks.
///
/// @param width of the line in twelve-thousand-seven-hundredths of a point, 0 for none
/// @param dash the file format's word for how it is broken
/// @param symbol the file format's word for its points
record StrokeLook(CellColour ink, int width, String dash, String symbol, int size) {

  private static final int POINT = 12_700;

  static StrokeLook of(Stroke stroke) {
    return switch (stroke) {
      case FIRM -> new StrokeLook(CellColour.ACCENT, 2 * POINT, "solid", "circle", 7);
      case QUIET -> new StrokeLook(CellColour.QUIET, 2 * POINT, "solid", "square", 7);
      case BROKEN -> new StrokeLook(CellColour.TEXT, 2 * POINT, "sysDash", "diamond", 8);
      case FAINT -> new StrokeLook(CellColour.FAINT, POINT, "solid", "circle", 5);
      case POINTS -> new StrokeLook(CellColour.TEXT, 0, "solid", "diamond", 9);
    };
  }

  /// The line itself.
  String line() {
    return width == 0 ? "<a:ln><a:noFill/></a:ln>" : stroke(width, dash);
  }

  /// A bar at one of its points.
  String bar() {
    return stroke(POINT, "solid");
  }

  private String stroke(int wide, String broken) {
    return "<a:ln w=\"%s\">%s<a:prstDash val=\"%s\"/></a:ln>".formatted(wide, ink.fill(), broken);
  }

  /// Its points.
  String marker() {
    return """
    <c:marker>
    <c:symbol val="%s"/>
    <c:size val="%s"/>
    <c:spPr>%s<a:ln>%s</a:ln></c:spPr>
    </c:marker>
    """
        .formatted(symbol, size, ink.fill(), ink.fill());
  }
}
