package fidelity.report.pdf;

import java.util.ArrayList;
import java.util.List;

/// The line under a drawing, and some air under that.
final class Captions {

  private static final TextStyle STYLE = Look.CELL.with(Ink.QUIET);

  private Captions() {}

  static List<Strip> under(Typesetter typesetter, Tag figure, String caption, List<Strip> drawing) {
    List<Strip> lines = typesetter.text(figure.kid(Role.CAPTION), caption, STYLE, TextColumn.FULL);
    List<Strip> strips = new ArrayList<>(drawing);
    strips.addAll(Strips.together(Strips.after(6, Strips.padded(0, 8, lines))));
    return strips;
  }
}
