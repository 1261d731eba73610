package fidelity.report.pdf;

import fidelity.report.Block.Result;
import fidelity.report.pdf.chart.FigureLayout;
import fidelity.report.pdf.page.Piece.Fill;
import fidelity.report.pdf.page.Strip;
import fidelity.report.pdf.page.Strips;
import fidelity.report.pdf.page.Typesetter;
import fidelity.report.pdf.tag.ContentMark.Artifact;
import fidelity.report.pdf.tag.Role;
import fidelity.report.pdf.tag.Tag;
import fidelity.report.pdf.type.TextColumn;
import fidelity.report.pdf.type.TextStyle;
import fidelity.report.pdf.type.TextStyles;
import fidelity.report.picture.Ink;
import java.util.ArrayList;
import java.util.List;

/// Lays out the result in a tinted box: the total on the left, the scale of bands on the right.
final class ResultLayout {

  /// The width of the total's column, and the blank inside the box, in points.
  private static final float TOTAL_WIDTH = 150;

  private static final float PADDING = 14;

  private final Typesetter typesetter;
  private final Result result;
  private final TextColumn inside = TextColumn.FULL.inset(PADDING, PADDING);
  private final TextColumn left = TextColumn.of(inside.x(), TOTAL_WIDTH);

  ResultLayout(Typesetter typesetter, Result result) {
    this.typesetter = typesetter;
    this.result = result;
  }

  List<Strip> strips(Tag parent) {
    var texts = texts(parent);
    var scale =
        new FigureLayout(typesetter, inside.inset(TOTAL_WIDTH + PADDING, 0))
            .strips(parent, result.scale());
    var box = Strips.padded(PADDING - 4, PADDING - 2, Strips.beside(List.of(texts, scale)));
    return Strips.together(box).stream().map(ResultLayout::tinted).toList();
  }

  private List<Strip> texts(Tag parent) {
    List<Strip> strips = new ArrayList<>();
    var total = parent.kid(Role.PARAGRAPH);
    strips.addAll(typesetter.text(total, result.label() + " ", TextStyles.RESULT_LABEL, left));
    strips.addAll(typesetter.text(total, result.total(), totalStyle(), left));
    strips.addAll(
        typesetter.text(parent.kid(Role.PARAGRAPH), result.band(), TextStyles.RESULT_BAND, left));
    for (var line : List.of(result.distance(), result.points())) {
      if (!line.isEmpty()) {
        strips.addAll(
            typesetter.text(parent.kid(Role.PARAGRAPH), line, TextStyles.RESULT_LABEL, left));
      }
    }
    return strips;
  }

  /// The largest type in which the total stands on one line.
  private TextStyle totalStyle() {
    float width = TextStyles.RESULT.width(result.total());
    float room = left.width() - 1;
    return width <= room
        ? TextStyles.RESULT
        : TextStyles.RESULT.sized(TextStyles.RESULT.size() * room / width);
  }

  private static Strip tinted(Strip strip) {
    var full = TextColumn.FULL;
    return strip.withBehind(
        List.of(
            new Fill(Artifact.LAYOUT, Ink.TINT, full.x(), 0, full.width(), strip.height()),
            new Fill(Artifact.LAYOUT, Ink.ACCENT, full.x(), 0, 3, strip.height())));
  }
}
