package fidelity.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// What a cell of a table holds.
public sealed interface CellContent permits Prose, CellContent.Steps, CellContent.PageOf {

  /// What it says where nothing can be drawn; empty where that is nothing.
  String text();

  /// A score, drawn as so many steps of its scale beside its number.
  ///
  /// @param from the scale's lowest score
  /// @param to the scale's highest score
  /// @param lowest the lowest score that can still be
  /// @param highest the highest
  /// @param stress whether it stands out, as a development need does
  /// @param text the score or the range, as printed
  record Steps(int from, int to, BigDecimal lowest, BigDecimal highest, boolean stress, String text)
      implements CellContent {

    /// How many steps the scale has.
    public int all() {
      return to - from + 1;
    }

    /// How many are surely reached in full.
    public int reached() {
      return whole(lowest, RoundingMode.FLOOR) - from + 1;
    }

    /// Whether the one above is reached by half: the score lies between two steps.
    public boolean half() {
      return whole(lowest, RoundingMode.CEILING) > whole(lowest, RoundingMode.FLOOR);
    }

    /// How many may be reached.
    public int reachable() {
      return whole(highest, RoundingMode.CEILING) - from + 1;
    }

    private static int whole(BigDecimal score, RoundingMode rounding) {
      return score.setScale(0, rounding).intValueExact();
    }
  }

  /// The number of the page on which a heading stands, and the way there.
  ///
  /// @param heading the heading's id
  record PageOf(String heading) implements CellContent {

    @Override
    public String text() {
      return "";
    }
  }
}
