package fidelity.report.pdf.chart;

import fidelity.report.CellContent.Steps;
import fidelity.report.pdf.page.Piece;
import fidelity.report.pdf.page.Piece.Fill;
import fidelity.report.pdf.tag.ContentMark.Artifact;
import fidelity.report.picture.Ink;
import java.util.ArrayList;
import java.util.List;

/// Draws a score as steps of its scale: full ones are reached, one that is full by half lies
/// between two, hollow ones may be, pale ones are not. They are only seen, since the score stands
/// beside them.
public final class StepsLayout {

  /// How wide and how high all steps together are, in points.
  public static final float WIDTH = 56;

  private static final float HEIGHT = 7;
  private static final float GAP = 2;

  /// So many steps can be told from one another.
  private static final int MOST = 11;

  private StepsLayout() {}

  /// The steps, beginning here, on a line of this height.
  public static List<Piece> at(float x, float leading, Steps steps) {
    float y = (leading - HEIGHT) / 2 + 0.5f;
    return steps.all() <= MOST ? apart(x, y, steps) : joined(x, y, steps);
  }

  private static List<Piece> apart(float x, float y, Steps steps) {
    float width = (WIDTH + GAP) / steps.all() - GAP;
    List<Piece> pieces = new ArrayList<>();
    for (int step = 1; step <= steps.all(); step++) {
      float left = x + (step - 1) * (width + GAP);
      if (step <= steps.reached()) {
        pieces.add(full(steps, left, y, width));
      } else if (steps.half() && step == steps.reached() + 1) {
        pieces.add(new Fill(Artifact.LAYOUT, Ink.HAIRLINE, left, y + 2.5f, width, 2));
        pieces.add(full(steps, left, y, width / 2));
      } else if (step <= steps.reachable()) {
        pieces.addAll(Shapes.outlined(Artifact.LAYOUT, Ink.ACCENT, left, y, width, HEIGHT));
      } else {
        pieces.add(new Fill(Artifact.LAYOUT, Ink.HAIRLINE, left, y + 2.5f, width, 2));
      }
    }
    return pieces;
  }

  /// A scale of many steps as one bar.
  private static List<Piece> joined(float x, float y, Steps steps) {
    float step = WIDTH / steps.all();
    float part = steps.half() ? 0.5f : 0;
    float reached = step * (steps.reached() + part);
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Fill(Artifact.LAYOUT, Ink.HAIRLINE, x, y + 2.5f, WIDTH, 2));
    pieces.add(full(steps, x, y, reached));
    if (steps.highest().compareTo(steps.lowest()) > 0) {
      float open = step * (steps.reachable() - steps.reached() - part);
      pieces.add(new Fill(Artifact.LAYOUT, Ink.WHITE, x + reached, y, open, HEIGHT));
      pieces.addAll(Shapes.outlined(Artifact.LAYOUT, Ink.ACCENT, x + reached, y, open, HEIGHT));
    }
    return pieces;
  }

  private static Piece full(Steps steps, float x, float y, float width) {
    var ink = steps.stress() ? Ink.TEXT : Ink.ACCENT;
    return new Fill(Artifact.LAYOUT, ink, x, y, width, HEIGHT);
  }
}
