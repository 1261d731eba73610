package fidelity.report.pdf.chart;

import fidelity.report.pdf.page.Piece;
import fidelity.report.pdf.page.Strips;
import fidelity.report.pdf.page.Typesetter;
import fidelity.report.pdf.tag.ContentMark;
import fidelity.report.pdf.type.TextColumn;
import fidelity.report.pdf.type.TextStyle;
import java.util.List;

/// Sets the words of a drawing at their places, each on one line.
///
/// @param mark what they belong to
record Lettering(Typesetter typesetter, ContentMark mark) {

  /// Words whose line begins at this height and that begin here.
  List<Piece> at(float x, float y, String text, TextStyle style) {
    var line = typesetter.text(mark, text + " ", style, TextColumn.of(x, TextColumn.PAPER.width()));
    return Strips.whole(line).padded(y, 0).pieces();
  }

  /// Words with their middle here.
  List<Piece> centred(float x, float y, String text, TextStyle style) {
    return at(x - width(text, style) / 2, y, text, style);
  }

  /// Words that end here.
  List<Piece> upTo(float x, float y, String text, TextStyle style) {
    return at(x - width(text, style), y, text, style);
  }

  /// How wide words are as they are printed, in points.
  float width(String text, TextStyle style) {
    return style.width(typesetter.printable(text, style));
  }
}
