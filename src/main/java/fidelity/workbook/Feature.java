package fidelity.workbook;

/// Something that lies over or around a sheet's cells. Rows and columns are counted from 0.
public sealed interface Feature {

  /// Rows that can be folded away together.
  ///
  /// @param folded whether they are, until somebody unfolds them
  record Group(int first, int last, boolean folded) implements Feature {

    /// Rows that are open.
    public Group(int first, int last) {
      this(first, last, false);
    }
  }

  /// Rows that nobody sees, for programs.
  record HiddenRows(int first, int last) implements Feature {}

  /// Columns that nobody sees, for programs and formulas.
  record HiddenColumns(int first, int last) implements Feature {}

  /// The sheet itself is not seen.
  record HiddenSheet() implements Feature {}

  /// Only cells to fill in can be changed; there is no password. Rows and columns may be made wider
  /// or narrower.
  record Protection() implements Feature {}

  /// What a cell to fill in takes.
  ///
  /// @param prompt what is said while the cell is chosen
  /// @param refusal what is said where something else is typed
  record Validation(Area area, Allowed allowed, Hint prompt, Hint refusal) implements Feature {}

  /// What can be typed into cells.
  sealed interface Allowed {

    /// What stands in other cells, which are offered in a list.
    ///
    /// @param cells as a formula names them
    record Listed(String cells) implements Allowed {}

    /// What makes a formula true that is written for the first of the cells.
    record Fulfilling(String formula) implements Allowed {}
  }

  /// A table, its headings in the first row: all of them texts, no two alike.
  ///
  /// @param name letters and underscores, no other table's and no defined name
  /// @param filters whose headings have a button that filters and sorts
  record Table(String name, Area area, Filters filters) implements Feature {}

  /// Which columns of a table have a button that filters and sorts.
  enum Filters {
    /// none: other cells point at the table's, and so its rows must stay where they are
    NONE,
    /// all but those with upright headings, which a button would cover
    ALL
  }

  /// A cell that leads to a sheet.
  ///
  /// @param sheet its name
  record Link(Area cell, String sheet) implements Feature {}

  /// The cells that are printed when nobody chooses others; without it, all.
  record PrintArea(Area area) implements Feature {}

  /// A ground behind each number, from one colour at the lowest to another at the highest.
  record HeatMap(Area area, int from, int to) implements Feature {}

  /// A bar behind each number, from the one value to the other.
  record DataBars(Area area, int from, int to) implements Feature {}

  /// Accents cells while a formula, written for the first of them, is true.
  record Highlight(Area area, String formula, Emphasis emphasis) implements Feature {}

  /// A chart over some cells.
  record Drawing(Chart chart) implements Feature {}
}
