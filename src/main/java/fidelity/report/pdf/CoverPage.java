package fidelity.report.pdf;

import fidelity.report.Block.Cover;
import fidelity.report.pdf.page.PdfPage.Frame;
import fidelity.report.pdf.page.Piece;
import fidelity.report.pdf.page.Piece.Fill;
import fidelity.report.pdf.page.Piece.Target;
import fidelity.report.pdf.page.Strip;
import fidelity.report.pdf.page.Strips;
import fidelity.report.pdf.page.Typesetter;
import fidelity.report.pdf.tag.ContentMark.Artifact;
import fidelity.report.pdf.tag.Role;
import fidelity.report.pdf.tag.Tag;
import fidelity.report.pdf.type.PdfInk;
import fidelity.report.pdf.type.TextColumn;
import fidelity.report.pdf.type.TextStyle;
import fidelity.report.pdf.type.TextStyles;
import java.util.ArrayList;
import java.util.List;

/// Lays out the first page: the title on the accent, the facts, the result at the foot.
final class CoverPage {

  /// The band above and below the title's lines, in points.
  private static final float ABOVE_TITLE = 196;

  private static final float BELOW_TITLE = 56;

  /// How large a step is, in points, where all of them fit into the flight.
  private static final float STEP_WIDTH = 27;

  private static final float STEP_HEIGHT = 21;

  /// How large all steps together may be, in points: no word of the title stands so far right and
  /// so low.
  private static final float FLIGHT_WIDTH = 135;

  private static final float FLIGHT_HEIGHT = 105;
  /// The least gap above the result, in points.
  private static final float LEAST_GAP = 40;

  private final Typesetter typesetter;
  private final Cover cover;

  CoverPage(Typesetter typesetter, Cover cover) {
    this.typesetter = typesetter;
    this.cover = cover;
  }

  List<Strip> strips(Tag parent, Target target) {
    List<Strip> strips = new ArrayList<>(title(parent.kid(Role.H1), target));
    strips.addAll(Strips.after(46, facts(parent)));
    List<Strip> result = result(parent);
    float left = Frame.COVER.height() - Strips.height(strips) - Strips.height(result);
    strips.addAll(Strips.after(Math.max(LEAST_GAP, left), result));
    return strips;
  }

  private List<Strip> title(Tag tag, Target target) {
    var column = TextColumn.FULL.inset(0, 40);
    List<Strip> lines =
        Strips.padded(
            ABOVE_TITLE,
            BELOW_TITLE,
            typesetter.text(tag, cover.title(), TextStyles.COVER_TITLE, column));
    List<Strip> stepped = Strips.last(lines, line -> line.withBehind(steps(line.height())));
    List<Strip> band = stepped.stream().map(line -> filled(PdfInk.ACCENT, line)).toList();
    return Strips.first(band, strip -> strip.withBehind(List.of(target)));
  }

  /// A step for every level of the rubric's scale, rising to the right edge, on this foot.
  private List<Piece> steps(float foot) {
    float width = Math.min(STEP_WIDTH, FLIGHT_WIDTH / cover.levels());
    float rise = Math.min(STEP_HEIGHT, FLIGHT_HEIGHT / cover.levels());
    List<Piece> steps = new ArrayList<>();
    for (int level = 1; level <= cover.levels(); level++) {
      float height = rise * level;
      float x = TextColumn.PAPER.right() - (cover.levels() + 1 - level) * width;
      steps.add(new Fill(Artifact.LAYOUT, PdfInk.ACCENT_LIGHT, x, foot - height, width, height));
    }
    return steps;
  }

  private List<Strip> facts(Tag parent) {
    return new ProseLayout(typesetter)
        .facts(parent, cover.lines(), TextStyles.COVER_LABEL, TextStyles.COVER_VALUE);
  }

  private List<Strip> result(Tag parent) {
    List<Strip> strips = new ArrayList<>();
    var total = parent.kid(Role.PARAGRAPH);
    strips.addAll(
        typesetter.text(total, cover.resultLabel() + " ", TextStyles.COVER_LABEL, TextColumn.FULL));
    strips.addAll(typesetter.text(total, cover.result(), resultStyle(), TextColumn.FULL));
    var band = parent.kid(Role.PARAGRAPH);
    strips.addAll(
        Strips.after(
            2, typesetter.text(band, cover.band(), TextStyles.COVER_BAND, TextColumn.FULL)));
    List<Strip> padded = Strips.padded(34, 50, Strips.beside(List.of(strips)));
    return Strips.together(padded).stream().map(strip -> filled(PdfInk.TINT, strip)).toList();
  }

  /// The largest type in which the result stands on one line.
  private TextStyle resultStyle() {
    float width = TextStyles.COVER_RESULT.width(cover.result());
    float size = TextStyles.COVER_RESULT.size();
    return width <= TextColumn.FULL.width()
        ? TextStyles.COVER_RESULT
        : TextStyles.COVER_RESULT.sized(size * TextColumn.FULL.width() / width);
  }

  private static Strip filled(PdfInk ink, Strip strip) {
    var paper = TextColumn.PAPER;
    return strip.withBehind(
        List.of(new Fill(Artifact.LAYOUT, ink, paper.x(), 0, paper.width(), strip.height())));
  }
}
