package fidelity.input.book;

import fidelity.input.Days;
import fidelity.input.yaml.Node;
import fidelity.input.yaml.Node.Entry;
import fidelity.input.yaml.Node.ListNode;
import fidelity.input.yaml.Node.MapNode;
import fidelity.keys.MethodKey;
import fidelity.keys.OutcomeKey;
import fidelity.keys.ReviewKey;
import fidelity.keys.SiteKey;
import fidelity.keys.book.BookKey.OfHeader;
import fidelity.keys.book.LineList;
import fidelity.keys.book.TagLine;
import fidelity.keys.header.PreviousKey;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Place;
import fidelity.problem.Problems;
import fidelity.problem.Spelling;
import fidelity.problem.Subject;
import fidelity.review.ReviewKind;
import fidelity.review.Status;
import fidelity.rubric.Language;
import fidelity.words.KindTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Turns what heads a book into the nodes that a review file has.
///
/// @param start where the book begins
/// @param language the rubric's
record BookHeader(BookRows rows, Place start, Language language, Problems problems) {

  private static final BookWords<ReviewKind> KINDS =
      new BookWords<>(List.of(ReviewKind.values()), KindTexts::of);
  private static final BookWords<Status> STATUSES =
      new BookWords<>(List.of(Status.values()), KindTexts::of);

  /// The entries of the header: those that say something, and those that are needed.
  List<Entry> entries() {
    return Stream.of(ReviewKey.values()).flatMap(key -> entry(key).stream()).toList();
  }

  private Optional<Entry> entry(ReviewKey key) {
    return switch (key) {
      case SITE -> Optional.of(site());
      case VISITED -> Optional.of(visited());
      case RATER -> text(OfHeader.RATER, key.id());
      case PREVIOUS -> previous();
      case TITLE -> text(OfHeader.TITLE, key.id());
      case LANGUAGE -> text(OfHeader.LANGUAGE, key.id());
      case REPORTED -> day(OfHeader.REPORTED, key.id());
      case KIND -> word(OfHeader.KIND, KINDS);
      case STATUS -> word(OfHeader.STATUS, STATUSES);
      case PUBLISHER -> text(OfHeader.PUBLISHER, key.id());
      case ASSESSORS -> list(OfHeader.ASSESSORS, key.id());
      case RECIPIENTS -> list(OfHeader.RECIPIENTS, key.id());
      case PURPOSE -> text(OfHeader.PURPOSE, key.id());
      case PROGRAMME -> text(OfHeader.PROGRAMME, key.id());
      case METHOD -> method();
      case SUMMARY -> text(OfHeader.SUMMARY, key.id());
      case STRENGTHS -> text(OfHeader.STRENGTHS, key.id());
      case OUTCOME -> outcome();
      case TAGS -> tags();
      // the book itself says the rubric, and a consensus is no book
      case RUBRIC, RATERS, ITEMS -> Optional.empty();
    };
  }

  private Entry site() {
    var entries =
        Stream.of(
                needed(OfHeader.SITE_ID, SiteKey.ID.id()),
                needed(OfHeader.SITE_NAME, SiteKey.NAME.id()),
                text(OfHeader.SITE_ORGANISATION, SiteKey.ORGANISATION.id()))
            .flatMap(Optional::stream)
            .toList();
    return map(ReviewKey.SITE.id(), entries);
  }

  private Entry visited() {
    var days = new ArrayList<Node>();
    field(OfHeader.VISITED).ifPresent(field -> days.add(dayOf(field)));
    field(OfHeader.VISITED_BETWEEN)
        .filter(field -> !field.empty())
        .ifPresent(
            field -> lines(field).forEach(line -> days.add(field.answer().scalar(Days.iso(line)))));
    field(OfHeader.VISITED_LAST)
        .filter(field -> !field.empty())
        .ifPresent(field -> days.add(dayOf(field)));
    var place = days.isEmpty() ? start : days.getFirst().place();
    return new Entry(ReviewKey.VISITED.id(), place, new ListNode(place, days));
  }

  private Optional<Entry> previous() {
    var parts =
        Stream.of(
                text(OfHeader.PREVIOUS_REVIEW, PreviousKey.REVIEW.id()),
                word(OfHeader.PREVIOUS_SHA256, PreviousKey.SHA256.id()))
            .flatMap(Optional::stream)
            .toList();
    return parts.isEmpty() ? Optional.empty() : Optional.of(map(ReviewKey.PREVIOUS.id(), parts));
  }

  private Optional<Entry> method() {
    var lists =
        Stream.of(
                list(OfHeader.METHOD_DOCUMENTS, MethodKey.DOCUMENTS.id()),
                list(OfHeader.METHOD_INTERVIEWS, MethodKey.INTERVIEWS.id()),
                list(OfHeader.METHOD_OBSERVATIONS, MethodKey.OBSERVATIONS.id()))
            .flatMap(Optional::stream)
            .toList();
    return lists.isEmpty() ? Optional.empty() : Optional.of(map(ReviewKey.METHOD.id(), lists));
  }

  private Optional<Entry> outcome() {
    var counts =
        Stream.of(
                word(OfHeader.OUTCOME_CLIENTS, OutcomeKey.CLIENTS.id()),
                word(OfHeader.OUTCOME_EMPLOYED, OutcomeKey.EMPLOYED.id()))
            .flatMap(Optional::stream)
            .toList();
    return counts.isEmpty() ? Optional.empty() : Optional.of(map(ReviewKey.OUTCOME.id(), counts));
  }

  private Optional<Entry> tags() {
    return filled(OfHeader.TAGS)
        .map(
            field ->
                map(
                    ReviewKey.TAGS.id(),
                    lines(field).stream().flatMap(line -> tag(field, line).stream()).toList()));
  }

  private Optional<Entry> tag(BookField field, String line) {
    var tag = TagLine.parse(line);
    if (tag.isEmpty()) {
      problems.add(
          field.place(), subject(OfHeader.TAGS), Code.TAG_WITHOUT_COLON, Detail.written(line));
    }
    return tag.map(each -> field.answer().entry(each.name(), each.text()));
  }

  private Entry map(String key, List<Entry> entries) {
    var place = entries.isEmpty() ? start : entries.getFirst().place();
    return new Entry(key, place, new MapNode(place, entries));
  }

  private Optional<Entry> text(OfHeader key, String name) {
    return filled(key).map(field -> field.entry(name));
  }

  /// A text that must be there: an empty cell is told by its address.
  private Optional<Entry> needed(OfHeader key, String name) {
    return field(key).map(field -> field.entry(name));
  }

  private Optional<Entry> word(OfHeader key, String name) {
    return filled(key).map(field -> field.answer().entry(name, field.answer().word()));
  }

  private Optional<Entry> day(OfHeader key, String name) {
    return filled(key).map(field -> new Entry(name, field.place(), dayOf(field)));
  }

  private static Node dayOf(BookField field) {
    return field.answer().scalar(Days.iso(field.answer().word()));
  }

  private Optional<Entry> list(OfHeader key, String name) {
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

  private static List<String> lines(BookField field) {
    return LineList.parse(field.text());
  }

  private Optional<Entry> word(OfHeader key, BookWords<?> words) {
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

  private Optional<BookField> filled(OfHeader key) {
    return field(key).filter(field -> !field.answer().empty());
  }

  /// What stands under a key, where it can be read.
  private Optional<BookField> field(OfHeader key) {
    return rows.field(key).filter(field -> new BookCells(problems).soundText(field, subject(key)));
  }

  private static Subject subject(OfHeader key) {
    return Subject.key(key.text());
  }
}
