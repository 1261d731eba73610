package fidelity.input.book;

import fidelity.input.Days;
import fidelity.input.yaml.Node;
import fidelity.input.yaml.Node.Entry;
import fidelity.input.yaml.Node.ListNode;
import fidelity.keys.book.BookKey.OfHeader;
import fidelity.keys.book.LineList;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Problems;
import fidelity.problem.Spelling;
import fidelity.problem.Subject;
import fidelity.rubric.Language;
import java.util.List;
import java.util.Optional;

/// The fields of a book's header, each as an entry of a review file.
///
/// @param language the rubric's
record BookHeaderFields(BookRows rows, Language language, Problems problems) {

  Optional<Entry> text(OfHeader key, String name) {
    return filled(key).map(field -> field.entry(name));
  }

  /// A text that must be there: an empty cell is told by its address.
  Optional<Entry> needed(OfHeader key, String name) {
    return field(key).map(field -> field.entry(name));
  }

  Optional<Entry> word(OfHeader key, String name) {
    return filled(key).map(field -> field.answer().entry(name, field.answer().word()));
  }

  Optional<Entry> day(OfHeader key, String name) {
    return filled(key).map(field -> new Entry(name, field.place(), dayOf(field)));
  }

  static Node dayOf(BookField field) {
    return field.answer().scalar(Days.iso(field.answer().word()));
  }

  Optional<Entry> list(OfHeader key, String name) {
    return filled(key)
        .map(
            field ->
                new Entry(
                    name,
                    field.place(),
                    new ListNode(
                        field.place(),
                        lines(field).stream().<Node>map(field.answer()::scalar).toList())));
  }

  static List<String> lines(BookField field) {
    return LineList.parse(field.text());
  }

  Optional<Entry> word(OfHeader key, BookWords<?> words) {
    return filled(key).flatMap(field -> word(key, field.answer(), words));
  }

  private Optional<Entry> word(OfHeader key, BookCell cell, BookWords<?> words) {
    var id = words.id(cell.word());
    if (id.isEmpty()) {
      problems.add(
          cell.place(),
          subject(key),
          Code.UNKNOWN_WORD,
          Detail.name(key.text()),
          Detail.found(cell.word()),
          Spelling.suggestion(cell.word(), words.choices(language)));
    }
    return id.map(each -> cell.entry(key.text(), each));
  }

  Optional<BookField> filled(OfHeader key) {
    return field(key).filter(field -> !field.answer().empty());
  }

  /// What stands under a key, where it can be read.
  Optional<BookField> field(OfHeader key) {
    return rows.field(key).filter(field -> new BookCells(problems).soundText(field, subject(key)));
  }

  static Subject subject(OfHeader key) {
    return Subject.key(key.text());
  }
}
