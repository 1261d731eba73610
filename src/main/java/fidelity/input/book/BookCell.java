package fidelity.input.book;

import fidelity.input.xlsx.XlsxCell;
import fidelity.input.xlsx.XlsxCell.Value;
import fidelity.input.yaml.Node.Entry;
import fidelity.input.yaml.Node.Scalar;
import fidelity.input.yaml.SourceLines;
import fidelity.letters.UnseenLetters;
import fidelity.problem.Place;

/// A cell of a column that is read, with or without something in it.
record BookCell(Place place, XlsxCell cell) {

  /// A cell in which nothing stands.
  static BookCell empty(Place place) {
    return new BookCell(place, new XlsxCell(place.line(), place.column(), new Value.Text(""), ""));
  }

  /// Whether nothing is written; blanks alone, and what cannot be seen, are nothing. Stops at the
  /// first letter, for speed.
  boolean empty() {
    return !(value() instanceof Value.Missing)
        && value().shown().codePoints().allMatch(BookCell::isNothing);
  }

  private static boolean isNothing(int letter) {
    return Character.isWhitespace(letter) || UnseenLetters.isUnseen(letter);
  }

  Value value() {
    return cell.value();
  }

  /// The text for people, without the blanks around it.
  String text() {
    return value().shown().strip();
  }

  /// A word or a number, without what cannot be seen.
  String word() {
    return UnseenLetters.meant(value().shown()).strip();
  }

  /// Whether both say the same.
  boolean same(BookCell other) {
    return text().equals(other.text()) && cell.formula().equals(other.cell.formula());
  }

  /// A text at this cell's place.
  Scalar scalar(String meant) {
    return new Scalar(place, meant, SourceLines.NONE);
  }

  /// A text at this cell's place, as the value of a key.
  Entry entry(String key, String meant) {
    return new Entry(key, place, scalar(meant));
  }
}
