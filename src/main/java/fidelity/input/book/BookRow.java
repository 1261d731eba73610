package fidelity.input.book;

import fidelity.keys.book.BookColumn;
import fidelity.keys.book.BookKey;
import fidelity.keys.book.KeyPart;
import fidelity.problem.Place;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A row of a sheet that is read.
///
/// @param place where its answer stands, or would
/// @param item the item's id; empty where it belongs to none
/// @param set the number of the specialist's set as the book was made; empty where there is none
/// @param key what it asks; none in a row that the book was not made with
/// @param cells those in which something stands
record BookRow(
    Place place, String item, String set, Optional<KeyPart> key, Map<BookColumn, BookCell> cells) {

  /// The columns that people fill in.
  static final List<BookColumn> FILLED =
      List.of(BookColumn.ANSWER, BookColumn.TO, BookColumn.SOURCE, BookColumn.NOTE);

  BookRow {
    cells = Map.copyOf(cells);
  }

  /// The cell of a column; an empty one where nothing stands.
  BookCell cell(BookColumn column) {
    return cells.getOrDefault(column, BookCell.empty(place));
  }

  /// Where the answer stands.
  BookCell answer() {
    return cell(BookColumn.ANSWER);
  }

  /// The cells that people filled in, in the order of their columns.
  List<BookCell> filled() {
    return FILLED.stream().map(this::cell).filter(cell -> !cell.empty()).toList();
  }

  /// Whether it asks that.
  boolean is(BookKey key) {
    return this.key.filter(part -> part.key().equals(key)).isPresent();
  }

  /// Whether people answer what it asks; what is computed, and what the book is, nobody is asked.
  boolean asks() {
    return key.filter(part -> asks(part.key())).isPresent();
  }

  private static boolean asks(BookKey key) {
    return switch (key) {
      case BookKey.Asked _, BookKey.OfHeader _ -> true;
      case BookKey.OfItem ofItem -> ofItem != BookKey.OfItem.RANGE;
      case BookKey.SectionRange _, BookKey.OfBook _, BookKey.OfScores _ -> false;
    };
  }

  /// Whether it asks something of that kind.
  boolean isOf(Class<? extends BookKey> kind) {
    return key.filter(part -> kind.isInstance(part.key())).isPresent();
  }

  /// The same row with what another has where this one has nothing.
  BookRow with(BookRow other) {
    var both = new EnumMap<BookColumn, BookCell>(BookColumn.class);
    both.putAll(other.cells);
    cells.forEach((column, cell) -> both.merge(column, cell, (_, mine) -> mine));
    return new BookRow(place, item, set, key, both);
  }
}
