package fidelity.input.book;

import fidelity.keys.book.BookKey;
import fidelity.keys.book.BookKey.OfHeader;
import fidelity.keys.book.BookKey.OfItem;
import fidelity.problem.Code;
import fidelity.problem.Place;
import fidelity.problem.Problems;
import fidelity.problem.Subject;
import fidelity.rubric.Item;
import fidelity.rubric.Rubric;
import fidelity.rubric.Rubric.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Names the rows that a book was made with and no longer has: what was answered there must not be
/// taken for unanswered.
///
/// @param start where the book begins
/// @param gone what is said of a row: it is gone, or the rubric asks for it since the book was made
record MissingRows(BookRows rows, Rubric rubric, Place start, Code gone, Problems problems) {

  private static final String FIRST = "1";

  /// Reports every row that is missing; a whole sheet once.
  void tell() {
    header();
    rubric.sections().forEach(this::section);
    rows.tornOff()
        .forEach(row -> problems.add(row.place(), Subject.ROW, Code.TEXT_WITHOUT_BEGINNING));
  }

  private void header() {
    var all = Stream.of(OfHeader.values()).filter(OfHeader::everywhere).toList();
    var missing = all.stream().filter(key -> rows.field(key).isEmpty()).toList();
    if (missing.size() == all.size()) {
      problems.add(start, Subject.REVIEW, Code.START_SHEET_GONE);
      return;
    }
    var place = all.stream().flatMap(key -> rows.field(key).stream()).findFirst();
    missing.forEach(
        key ->
            problems.add(
                place.map(BookField::place).orElse(start), Subject.key(key.text()), Code.ROW_GONE));
  }

  private void section(Section section) {
    var items = section.items();
    if (items.stream().noneMatch(item -> rows.items().contains(item.id()))) {
      problems.add(start, Subject.section(section.id()), Code.SECTION_SHEET_GONE);
      return;
    }
    var near =
        items.stream().flatMap(item -> rows.placeOf(item.id()).stream()).findFirst().orElse(start);
    items.forEach(item -> item(item, rows.placeOf(item.id()).orElse(near)));
  }

  private void item(Item item, Place place) {
    required(item).stream()
        .filter(key -> rows.field(item.id(), BookSet.ONLY, key).isEmpty())
        .forEach(key -> problems.add(place, subject(item, key), gone));
    if (item.judged()) {
      return;
    }
    switch (item.cardinality()) {
      case ONCE -> set(item, BookSet.ONLY, questions(item), place);
      case PER_SPECIALIST -> sets(item, place);
    }
  }

  /// The first set as it was made must be there; a further one may be gone as a whole.
  private void sets(Item item, Place place) {
    var keys = new ArrayList<BookKey>(questions(item));
    keys.addFirst(OfItem.SPECIALIST);
    var there = rows.sets(item.id());
    if (there.stream().noneMatch(set -> set.number().equals(FIRST))) {
      set(item, new BookSet(FIRST, 1), keys, place);
    }
    for (var set : there) {
      set(item, set, keys, rows.placeOf(item.id(), set).orElse(place));
    }
  }

  private void set(Item item, BookSet set, List<BookKey> keys, Place place) {
    keys.stream()
        .filter(key -> rows.field(item.id(), set, key).isEmpty())
        .forEach(key -> problems.add(place, subject(item, key), gone));
  }

  private static List<BookKey> questions(Item item) {
    return item.questions().stream()
        .<BookKey>map(question -> new BookKey.Asked(question.id()))
        .toList();
  }

  private static List<BookKey> required(Item item) {
    return Stream.of(OfItem.values())
        .filter(key -> isRequired(key, item))
        .<BookKey>map(k -> k)
        .toList();
  }

  private static boolean isRequired(OfItem key, Item item) {
    return switch (key) {
      case SCORE, REASON, SOURCES, COMMENTS, RECOMMENDATIONS -> true;
      case NOT_APPLICABLE -> item.mayNotApply();
      case RANGE, SPECIALIST -> false;
    };
  }

  private static Subject subject(Item item, BookKey key) {
    return key instanceof BookKey.Asked(var question)
        ? Subject.answer(item.id(), question)
        : Subject.answer(item.id(), key.text());
  }
}
