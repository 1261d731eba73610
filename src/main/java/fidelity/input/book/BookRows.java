package fidelity.input.book;

import fidelity.keys.book.BookKey;
import fidelity.keys.book.KeyPart;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Place;
import fidelity.problem.Problems;
import fidelity.problem.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// The rows of a book by what they ask, on whatever sheet and in whatever order they stand.
///
/// A sheet that was copied has the same rows again: what both say alike, or one alone, counts once.
final class BookRows {

  private final SequencedMap<String, SequencedMap<BookSet, SequencedMap<KeyPart, BookRow>>> items =
      new LinkedHashMap<>();
  private final Problems problems;

  private BookRows(Problems problems) {
    this.problems = problems;
  }

  /// The rows of some sheets.
  ///
  /// @param problems where rows that contradict each other are reported, and answers in no row
  static BookRows of(List<BookSheet> sheets, Problems problems) {
    var rows = new BookRows(problems);
    sheets.forEach(rows::add);
    return rows;
  }

  private void add(BookSheet sheet) {
    var sets = new BookSets();
    var asked = false;
    for (var row : sheet.rows()) {
      asked |= row.asks();
      if (row.key().isPresent()) {
        add(row, sets.of(row, row.key().get()), row.key().get());
      } else if (asked) {
        refuse(row);
      }
    }
  }

  /// A row that asks nothing may hold what it likes, but not in the columns of answers below the
  /// first question.
  private void refuse(BookRow row) {
    for (var cell : row.filled()) {
      problems.add(cell.place(), Subject.ROW, Code.ANSWER_IN_NO_ROW, Detail.written(cell.text()));
    }
  }

  private void add(BookRow row, BookSet set, KeyPart key) {
    items
        .computeIfAbsent(row.item(), _ -> new LinkedHashMap<>())
        .computeIfAbsent(set, _ -> new LinkedHashMap<>())
        .merge(key, row, this::merged);
  }

  private BookRow merged(BookRow first, BookRow again) {
    for (var column : BookRow.FILLED) {
      var one = first.cell(column);
      var other = again.cell(column);
      if (!one.empty() && !other.empty() && !one.text().equals(other.text())) {
        problems.add(
            other.place(),
            Subject.ROW,
            Code.COPY_DIFFERS,
            Detail.written(other.text()),
            Detail.written(one.text()),
            Detail.At.of(one.place()));
      }
    }
    return first.with(again);
  }

  /// What stands under a key that belongs to no item; empty where there is no such row.
  Optional<BookField> field(BookKey key) {
    return field("", BookSet.ONLY, key);
  }

  /// What stands under a key of an item's set; empty where there is no such row.
  Optional<BookField> field(String item, BookSet set, BookKey key) {
    return field(rows(item, set), key);
  }

  private static Optional<BookField> field(Map<KeyPart, BookRow> rows, BookKey key) {
    var parts = new ArrayList<BookRow>();
    var row = rows.get(KeyPart.whole(key));
    while (row != null) {
      parts.add(row);
      row = rows.get(new KeyPart(key, parts.size() + 1));
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(new BookField(parts));
  }

  private SequencedMap<KeyPart, BookRow> rows(String item, BookSet set) {
    var rows = items.getOrDefault(item, new LinkedHashMap<>()).get(set);
    return rows == null ? new LinkedHashMap<>() : rows;
  }

  /// The ids of items as rows have them, in order.
  List<String> items() {
    return items.keySet().stream().filter(item -> !item.isEmpty()).toList();
  }

  /// The sets of an item that have rows, in order; without those that belong to no set.
  List<BookSet> sets(String item) {
    return items.getOrDefault(item, new LinkedHashMap<>()).keySet().stream()
        .filter(set -> !set.equals(BookSet.ONLY))
        .toList();
  }

  /// Where the first row of an item stands; empty where it has none.
  Optional<Place> placeOf(String item) {
    return items.getOrDefault(item, new LinkedHashMap<>()).values().stream()
        .flatMap(rows -> rows.values().stream())
        .findFirst()
        .map(BookRow::place);
  }

  /// The same of an item's set.
  Optional<Place> placeOf(String item, BookSet set) {
    return rows(item, set).values().stream().findFirst().map(BookRow::place);
  }

  /// What stands in the rows of an item's set, by what they ask.
  SequencedMap<BookKey, BookField> fields(String item, BookSet set) {
    var rows = rows(item, set);
    var fields = new LinkedHashMap<BookKey, BookField>();
    for (var part : rows.keySet()) {
      if (part.part() == 1) {
        field(rows, part.key()).ifPresent(field -> fields.put(part.key(), field));
      }
    }
    return fields;
  }

  /// The rows of texts that go on from rows that are gone.
  List<BookRow> tornOff() {
    var torn = new ArrayList<BookRow>();
    for (var sets : items.values()) {
      for (var rows : sets.values()) {
        rows.forEach(
            (part, row) -> {
              if (part.part() > 1
                  && !rows.containsKey(new KeyPart(part.key(), part.part() - 1))
                  && !row.filled().isEmpty()) {
                torn.add(row);
              }
            });
      }
    }
    return torn;
  }
}
