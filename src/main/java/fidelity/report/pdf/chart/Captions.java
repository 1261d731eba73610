package fidelity.report.pdf.chart;

import fidelity.report.pdf.page.Strip;
import fidelity.report.pdf.page.Strips;
import fidelity.report.pdf.page.Typesetter;
import fidelity.report.pdf.tag.Role;
import fidelity.report.pdf.tag.Tag;
import fidelity.report.pdf.type.TextColumn;
import fidelity.report.pdf.type.TextStyle;
import fidelity.report.pdf.type.TextStyles;
import fidelity.report.picture.Ink;
import java.util.ArrayList;
import java.util.List;

/// The line under a drawing, and some air under that.
final class Captions {

  private static final TextStyle STYLE = TextStyles.CELL.with(Ink.QUIET);

  private Captions() {}

  static List<Strip> under(Typesetter typesetter, Tag figure, String caption, List<Strip> drawing) {
    if (caption.isEmpty()) {
      return Strips.last(drawing, strip -> strip.kept(false));
    }
    List<Strip> lines = typesetter.text(figure.kid(Role.CAPTION), caption, STYLE, TextColumn.FULL);
    List<Strip> strips = new ArrayList<>(drawing);
    strips.addAll(Strips.together(Strips.after(4, Strips.padded(0, 4, lines))));
    return strips;
  }
}
