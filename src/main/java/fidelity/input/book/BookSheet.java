package fidelity.input.book;

import fidelity.keys.book.BookColumn;
import fidelity.keys.book.BookKey.Asked;
import fidelity.keys.book.BookKey.OfItem;
import fidelity.problem.Place;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// A sheet with a row of marks, as it was read.
///
/// @param place its first cell
/// @param columns those that it has
/// @param rows those in which something is marked or answered, in order
record BookSheet(String name, Place place, Set<BookColumn> columns, List<BookRow> rows) {

  BookSheet {
    columns = Set.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /// The columns that it was made with and has no longer.
  List<BookColumn> lacking() {
    return Arrays.stream(BookColumn.values())
        .filter(column -> !columns.contains(column) && needs(column))
        .toList();
  }

  private boolean needs(BookColumn column) {
    return switch (column) {
      case KEY, ANSWER -> true;
      case ITEM -> rows.stream().anyMatch(row -> row.isOf(OfItem.class) || row.isOf(Asked.class));
      case SET -> rows.stream().anyMatch(row -> row.is(OfItem.SPECIALIST));
      case TO, SOURCE, NOTE -> rows.stream().anyMatch(row -> row.isOf(Asked.class));
    };
  }
}
