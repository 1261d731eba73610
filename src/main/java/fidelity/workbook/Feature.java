package fidelity.workbook;

import java.math.BigDecimal;
import java.util.List;

/// What a sheet has beside its cells.
public sealed interface Feature {

  /// Cells shown as one.
  record Merge(Area area) implements Feature {}

  /// Rows that can be folded away together.
  record Group(int first, int last) implements Feature {}

  /// What follows the row begins on a new page.
  record PageBreak(int row) implements Feature {}

  /// What is right of the column begins on a new page.
  record ColumnBreak(int column) implements Feature {}

  /// A table with filters, its headings in the first row.
  record Table(String name, Area area) implements Feature {}

  /// Filters over the cells, their headings in the first row; unlike a table's, these may be alike.
  record Filter(Area area) implements Feature {}

  /// A ground for each number, from the lowest to the highest; the numbers stay readable on it.
  record HeatMap(Area area, int from, int to) implements Feature {}

  /// A bar behind each number, from the one value to the other.
  record DataBars(Area area, int from, int to) implements Feature {}

  /// The accent over cells where the formula, written for the first of them, is true.
  record Highlight(Area area, String formula, Tone tone) implements Feature {}

  /// Bars, drawn from cells of the sheet and editable like any chart.
  ///
  /// @param over the cells that it covers
  /// @param alternative the chart in words
  /// @param labels what each bar is called
  /// @param series one bar for each label, the longest behind the others
  record Chart(
      Area over,
      Direction direction,
      String title,
      String alternative,
      Area labels,
      List<Series> series,
      Axis axis)
      implements Feature {

    public Chart {
      series = List.copyOf(series);
    }
  }

  /// A value for each label of a chart.
  record Series(String name, Area values, Shade shade) {}

  /// Which way bars grow.
  enum Direction {
    ACROSS,
    UP
  }

  /// How a series stands out.
  enum Shade {
    FIRM,
    FAINT
  }

  /// The scale of a chart's values.
  record Axis(BigDecimal from, BigDecimal to, BigDecimal step, String format) {}
}
