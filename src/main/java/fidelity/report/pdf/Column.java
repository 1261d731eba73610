package fidelity.report.pdf;

import fidelity.report.Table.Align;

/// A stretch across the page in which text stands, measured in points from the paper's left edge.
record Column(float x, float width, Align align) {

  private static final float MARGIN = 62;
  private static final float SIDE = 114;

  /// The paper, A4.
  static final Column PAPER = Column.of(0, 595);

  /// Everything between the margins.
  static final Column FULL = PAPER.inset(MARGIN, MARGIN);

  /// The wide column on the right that prose stands in, about 66 letters wide.
  static final Column TEXT = FULL.inset(SIDE, 0);

  /// The narrow column left of it, for labels.
  static final Column LABELS = FULL.inset(0, FULL.width - SIDE + 14);

  static Column of(float x, float width) {
    return new Column(x, width, Align.LEFT);
  }

  Column inset(float left, float right) {
    return new Column(x + left, width - left - right, align);
  }

  /// The same column with its text on the right.
  Column onRight() {
    return new Column(x, width, Align.RIGHT);
  }

  float right() {
    return x + width;
  }

  /// Where a text of this width starts.
  float start(float textWidth) {
    return switch (align) {
      case LEFT -> x;
      case RIGHT -> right() - textWidth;
    };
  }
}
