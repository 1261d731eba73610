package fidelity.report.pdf.type;

import fidelity.report.Table.Align;

/// A stretch across the page in which text stands, measured in points from the paper's left edge.
public record TextColumn(float x, float width, Align align) {

  /// The margins, in points.
  private static final float MARGIN = 54;

  /// The widest column of prose, in points: some 75 letters of body text.
  private static final float WIDEST_PROSE = 410;

  /// The width of labels and the gap beside them, in points.
  private static final float LABELS = 86;

  private static final float LABEL_GAP = 12;

  /// The paper, A4.
  public static final TextColumn PAPER = TextColumn.of(0, 595);

  /// Everything between the margins.
  public static final TextColumn FULL = PAPER.inset(MARGIN, MARGIN);

  /// A column whose text stands on the left.
  public static TextColumn of(float x, float width) {
    return new TextColumn(x, width, Align.LEFT);
  }

  /// The same column, narrower by this much on either side.
  public TextColumn inset(float left, float right) {
    return new TextColumn(x + left, width - left - right, align);
  }

  /// As much of it as lines of prose take.
  public TextColumn prose() {
    return inset(0, Math.max(0, width - WIDEST_PROSE));
  }

  /// The narrow column on its left, for labels.
  public TextColumn labels() {
    return inset(0, width - LABELS);
  }

  /// The wide column beside the labels.
  public TextColumn values() {
    return inset(LABELS + LABEL_GAP, 0);
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
