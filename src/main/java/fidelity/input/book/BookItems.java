package fidelity.input.book;

import fidelity.input.yaml.Node;
import fidelity.input.yaml.Node.Entry;
import fidelity.input.yaml.Node.ListNode;
import fidelity.input.yaml.Node.MapNode;
import fidelity.keys.ItemReviewKey;
import fidelity.keys.ReviewKey;
import fidelity.keys.SpecialistKey;
import fidelity.keys.book.BookKey;
import fidelity.keys.book.BookKey.OfItem;
import fidelity.keys.book.LineList;
import fidelity.problem.Place;
import fidelity.problem.Problems;
import fidelity.problem.Subject;
import fidelity.rubric.Item;
import fidelity.rubric.Rubric;
import fidelity.words.Words;
import fidelity.words.phrase.FormPhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Turns what a book says of items into the nodes that a review file has.
///
/// @param start where the book begins
record BookItems(BookRows rows, Rubric rubric, Place start, Problems problems) {

  /// The items of which something is said.
  Entry entry() {
    var items = rows.items().stream().flatMap(id -> item(id).stream()).toList();
    return new Entry(ReviewKey.ITEMS.id(), start, new MapNode(start, items));
  }

  private Optional<Entry> item(String id) {
    var item = rubric.item(id);
    if (item.isEmpty()) {
      return unknown(id);
    }
    var entries =
        Stream.of(ItemReviewKey.values())
            .flatMap(key -> entry(item.get(), id, key).stream())
            .toList();
    return entries.isEmpty() ? Optional.empty() : Optional.of(entry(item.get().id(), entries));
  }

  /// An item that the rubric does not have: where nothing is said of it, nothing is lost.
  private Optional<Entry> unknown(String id) {
    return Stream.concat(Stream.of(BookSet.ONLY), rows.sets(id).stream())
        .flatMap(set -> rows.fields(id, set).entrySet().stream())
        .filter(each -> each.getKey() != OfItem.RANGE && !each.getValue().empty())
        .map(each -> each.getValue().place())
        .findFirst()
        .map(place -> new Entry(id, place, new MapNode(place, List.of())));
  }

  private static Entry entry(String key, List<Entry> entries) {
    var place = entries.getFirst().place();
    return new Entry(key, place, new MapNode(place, entries));
  }

  private Optional<Entry> entry(Item item, String id, ItemReviewKey key) {
    return switch (key) {
      case ANSWERS -> answers(item, id);
      case SCORE -> word(item, id, OfItem.SCORE, key);
      case REASON -> text(item, id, OfItem.REASON, key);
      case NOT_APPLICABLE -> text(item, id, OfItem.NOT_APPLICABLE, key);
      case SETTLED -> Optional.empty(); // a consensus is no book
      case SOURCES -> list(item, id, OfItem.SOURCES, key);
      case COMMENTS -> text(item, id, OfItem.COMMENTS, key);
      case RECOMMENDATIONS -> text(item, id, OfItem.RECOMMENDATIONS, key);
    };
  }

  private Optional<Entry> answers(Item item, String id) {
    var sets = rows.sets(id).stream().flatMap(set -> set(item, id, set).stream()).toList();
    var all =
        sets.isEmpty()
            ? set(item, id, BookSet.ONLY).<Node>map(set -> set)
            : Optional.<Node>of(new ListNode(sets.getFirst().place(), List.copyOf(sets)));
    return all.map(node -> new Entry(ItemReviewKey.ANSWERS.id(), node.place(), node));
  }

  /// A set of answers; empty where nothing in it is filled in.
  private Optional<MapNode> set(Item item, String id, BookSet set) {
    var fields = rows.fields(id, set);
    var named =
        Optional.ofNullable(fields.get(OfItem.SPECIALIST))
            .filter(field -> cells().soundText(field, Subject.item(item.id())))
            .map(BookField::answer)
            .filter(cell -> !cell.empty());
    var subject =
        named
            .map(cell -> Subject.specialist(item.id(), cell.text()))
            .orElseGet(() -> Subject.item(item.id()));
    var answers = new ArrayList<Entry>();
    fields.forEach(
        (key, field) -> {
          if (key instanceof BookKey.Asked(var question)) {
            answer(item, question, field, subject).ifPresent(answers::add);
          }
        });
    named.ifPresent(
        cell -> answers.addFirst(cell.entry(SpecialistKey.SPECIALIST.id(), cell.text())));
    return answers.isEmpty()
        ? Optional.empty()
        : Optional.of(new MapNode(answers.getFirst().place(), answers));
  }

  private Optional<Entry> answer(Item item, String id, BookField field, Subject subject) {
    var question = item.question(id);
    if (question.isEmpty()) {
      return field.empty()
          ? Optional.empty()
          : Optional.of(field.answer().entry(id, field.answer().word())); // the reader refuses it
    }
    return new BookAnswers(subject, notSeen(), problems)
        .answer(question.get(), field)
        .map(node -> new Entry(id, field.place(), node));
  }

  private String notSeen() {
    return Words.of(rubric.identity().language()).say(FormPhrase.FORM_NOT_SEEN);
  }

  private Optional<Entry> word(Item item, String id, OfItem row, ItemReviewKey key) {
    return filled(item, id, row)
        .map(field -> field.answer().entry(key.id(), field.answer().word()));
  }

  private Optional<Entry> text(Item item, String id, OfItem row, ItemReviewKey key) {
    return filled(item, id, row).map(field -> field.entry(key.id()));
  }

  private Optional<Entry> list(Item item, String id, OfItem row, ItemReviewKey key) {
    return filled(item, id, row)
        .map(
            field ->
                new Entry(
                    key.id(),
                    field.place(),
                    new ListNode(
                        field.place(),
                        LineList.parse(field.text()).stream()
                            .<Node>map(field.answer()::scalar)
                            .toList())));
  }

  private Optional<BookField> filled(Item item, String id, OfItem row) {
    return rows.field(id, BookSet.ONLY, row)
        .filter(field -> cells().soundText(field, Subject.item(item.id())))
        .filter(field -> !field.answer().empty());
  }

  private BookCells cells() {
    return new BookCells(problems);
  }
}
