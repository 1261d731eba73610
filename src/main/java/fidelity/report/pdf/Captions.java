package fidelity.report.pdf;

import java.util.ArrayList;
import java.util.List;

/// The line under a drawing.
final class Captions {

  private Captions() {}

  static List<Strip> under(Typesetter typesetter, Tag figure, String caption, List<Strip> drawing) {
    var style = Look.CELL.with(Ink.QUIET);
    List<Strip> strips = new ArrayList<>(drawing);
    strips.addAll(
        Strips.together(
            Strips.after(
                6, typesetter.text(figure.kid(Role.CAPTION), caption, style, Column.FULL))));
    return strips;
  }
}
