package fidelity.report;

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
  record Steps(int from, int to, int lowest, int highest, boolean stress, String text)
      implements CellContent {

    /// How many steps the scale has.
    public int all() {
      return to - from + 1;
    }

    /// How many are surely reached.
    public int reached() {
      return lowest - from + 1;
    }

    /// How many may be reached.
    public int reachable() {
      return highest - from + 1;
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
