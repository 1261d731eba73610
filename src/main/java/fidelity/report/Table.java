package fidelity.report;

import java.util.Arrays;
import java.util.List;

/// A table with one heading row; the cells of its row-heading column name their rows.
///
/// @param caption what the table shows, read out before it
/// @param titled whether the caption is printed above it too; a heading above makes that needless
/// @param columns its columns, from the left
/// @param rows its rows, each with a cell for every column
public record Table(String caption, boolean titled, List<Column> columns, List<Row> rows) {

  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (var row : rows) {
      if (row.cells().size() != columns.size()) {
        throw new IllegalArgumentException(
            "A row of %d cells in %d columns".formatted(row.cells().size(), columns.size()));
      }
    }
  }

  /// A table under its printed caption.
  public Table(String caption, List<Column> columns, List<Row> rows) {
    this(caption, true, columns, rows);
  }

  /// A column.
  ///
  /// @param heading its heading
  /// @param width its share of the table's width, relative to the other columns'
  /// @param align where its cells' text stands
  /// @param names whether its cells are the headings of their rows
  public record Column(String heading, int width, Align align, boolean names) {

    /// A column whose text stands on the left.
    public static Column of(String heading, int width) {
      return new Column(heading, width, Align.LEFT, false);
    }

    /// A column on the left whose cells are the headings of their rows.
    public static Column naming(String heading, int width) {
      return new Column(heading, width, Align.LEFT, true);
    }

    /// A column whose text stands on the right, as numbers do.
    public static Column right(String heading, int width) {
      return new Column(heading, width, Align.RIGHT, false);
    }
  }

  /// A row.
  public record Row(Rank rank, List<? extends CellContent> cells) {

    public Row {
      cells = List.copyOf(cells);
    }

    /// An ordinary row of plain texts.
    public static Row of(String... cells) {
      return new Row(Rank.BODY, Arrays.stream(cells).map(Prose::of).toList());
    }
  }

  /// What a row is among the others.
  public enum Rank {
    SECTION,
    BODY,
    TOTAL
  }

  /// Where a cell's text stands.
  public enum Align {
    LEFT,
    RIGHT
  }
}
