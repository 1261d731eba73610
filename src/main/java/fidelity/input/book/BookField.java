package fidelity.input.book;

import fidelity.input.yaml.Node.Entry;
import fidelity.keys.book.BookColumn;
import fidelity.keys.book.CellText;
import fidelity.problem.Place;
import java.util.List;

/// What stands under a key: in one row, or in several where a text is too long for one.
///
/// @param parts at least one
record BookField(List<BookRow> parts) {

  BookField {
    parts = List.copyOf(parts);
  }

  /// Where it begins.
  Place place() {
    return parts.getFirst().place();
  }

  /// The cell of a column in its first row.
  BookCell cell(BookColumn column) {
    return parts.getFirst().cell(column);
  }

  /// The cell of its answer.
  BookCell answer() {
    return cell(BookColumn.ANSWER);
  }

  /// Whether nothing stands in any of its cells.
  boolean empty() {
    return parts.stream().allMatch(row -> row.filled().isEmpty());
  }

  /// Its whole text for people.
  String text() {
    return text(BookColumn.ANSWER);
  }

  /// The whole text of a column.
  String text(BookColumn column) {
    return CellText.joined(parts.stream().map(row -> row.cell(column).value().shown()).toList())
        .strip();
  }

  /// The cells of a column in which something stands.
  List<BookCell> cells(BookColumn column) {
    return parts.stream().map(row -> row.cell(column)).filter(cell -> !cell.empty()).toList();
  }

  /// Its whole text as the value of a key.
  Entry entry(String key) {
    return answer().entry(key, text());
  }
}
