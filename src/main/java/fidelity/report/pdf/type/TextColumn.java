package fidelity.report.pdf.type;

import fidelity.report.Table.Align;

/// A stretch across the page in which text stands, measured in points from the paper's left edge.
public record TextColumn(float x, float width, Align align) {

  /// The margins and the side column, in points.
  private static final float MARGIN = 62;

  private static final float SIDE = 114;

  /// The paper, A4.
  public static final TextColumn PAPER = TextColumn.of(0, 595);

  /// Everything between the margins.
  public static final TextColumn FULL = PAPER.inset(MARGIN, MARGIN);

  /// The wide column on the right that prose stands in, about 66 letters wide.
  public static final TextColumn TEXT = FULL.inset(SIDE, 0);

  /// The narrow column left of it, for labels.
  public static final TextColumn LABELS = FULL.inset(0, FULL.width - SIDE + 14);

  /// A column whose text stands on the left.
  public static TextColumn of(float x, float width) {
    return new TextColumn(x, width, Align.LEFT);
  }

  /// The same column, narrower by this much on either side.
  public TextColumn inset(float left, float right) {
    return new TextColumn(x + left, width - left - right, align);
  }

  /// The same column with its text on the right.
  public TextColumn onRight() {
    return new TextColumn(x, width, Align.RIGHT);
  }

  /// Its right edge, in points from the paper's left edge.
  public float right() {
    return x + width;
  }

  /// Where a text of this width starts.
  public float start(float textWidth) {
    return switch (align) {
      case LEFT -> x;
      case RIGHT -> right() - textWidth;
    };
  }
}
