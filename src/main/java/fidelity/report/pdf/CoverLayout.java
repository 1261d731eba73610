package fidelity.report.pdf;

import fidelity.report.Block.Cover;
import fidelity.report.pdf.Mark.Artifact;
import fidelity.report.pdf.Page.Frame;
import fidelity.report.pdf.Piece.Fill;
import fidelity.report.pdf.Piece.Target;
import java.util.ArrayList;
import java.util.List;

/// Lays out the first page: the title on the accent, the facts, the result at the foot.
final class CoverLayout {

  private static final float ABOVE_TITLE = 196;
  private static final float BELOW_TITLE = 56;
  private static final float STEP_WIDTH = 27;
  private static final float STEP_HEIGHT = 21;
  private static final float LEAST_GAP = 40;

  private final Typesetter typesetter;
  private final Cover cover;

  CoverLayout(Typesetter typesetter, Cover cover) {
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
    var column = Column.FULL.inset(0, 40);
    List<Strip> lines =
        Strips.padded(
            ABOVE_TITLE,
            BELOW_TITLE,
            typesetter.text(tag, cover.title(), Look.COVER_TITLE, column));
    List<Strip> band = lines.stream().map(line -> filled(Ink.ACCENT, line)).toList();
    return Strips.first(
        Strips.last(band, CoverLayout::steps), strip -> strip.over(List.of(target)));
  }

  /// Five steps at the right edge, for a scale of five levels.
  private static Strip steps(Strip strip) {
    List<Piece> steps = new ArrayList<>();
    for (int level = 1; level <= 5; level++) {
      float height = STEP_HEIGHT * level;
      float x = Column.PAPER.right() - (6 - level) * STEP_WIDTH;
      steps.add(
          new Fill(
              Artifact.LAYOUT, Ink.ACCENT_LIGHT, x, strip.height() - height, STEP_WIDTH, height));
    }
    return strip.over(steps);
  }

  private List<Strip> facts(Tag parent) {
    return new ProseLayout(typesetter)
        .facts(parent, cover.lines(), Look.COVER_LABEL, Look.COVER_VALUE);
  }

  private List<Strip> result(Tag parent) {
    List<Strip> strips = new ArrayList<>();
    var total = parent.kid(Role.PARAGRAPH);
    strips.addAll(typesetter.text(total, cover.resultLabel() + " ", Look.COVER_LABEL, Column.FULL));
    strips.addAll(typesetter.text(total, cover.result(), Look.COVER_RESULT, Column.FULL));
    var band = parent.kid(Role.PARAGRAPH);
    strips.addAll(
        Strips.after(2, typesetter.text(band, cover.verdict(), Look.COVER_VERDICT, Column.FULL)));
    List<Strip> padded = Strips.padded(34, 50, Strips.beside(List.of(strips)));
    return Strips.together(padded).stream().map(strip -> filled(Ink.TINT, strip)).toList();
  }

  private static Strip filled(Ink ink, Strip strip) {
    var paper = Column.PAPER;
    return strip.over(
        List.of(new Fill(Artifact.LAYOUT, ink, paper.x(), 0, paper.width(), strip.height())));
  }
}
