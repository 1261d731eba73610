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
import fidelity.keys.book.TagLine;
import fidelity.keys.header.PreviousKey;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Place;
import fidelity.problem.Problems;
import fidelity.review.ReviewKind;
import fidelity.review.Status;
import fidelity.words.KindTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Turns what heads a book into the nodes that a review file has.
///
/// @param start where the book begins
record BookHeader(BookHeaderFields fields, Place start, Problems problems) {

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
      case RATER -> fields.text(OfHeader.RATER, key.id());
      case PREVIOUS -> previous();
      case TITLE -> fields.text(OfHeader.TITLE, key.id());
      case LANGUAGE -> fields.text(OfHeader.LANGUAGE, key.id());
      case REPORTED -> fields.day(OfHeader.REPORTED, key.id());
      case KIND -> fields.word(OfHeader.KIND, KINDS);
      case STATUS -> fields.word(OfHeader.STATUS, STATUSES);
      case PUBLISHER -> fields.text(OfHeader.PUBLISHER, key.id());
      case ASSESSORS -> fields.list(OfHeader.ASSESSORS, key.id());
      case RECIPIENTS -> fields.list(OfHeader.RECIPIENTS, key.id());
      case PURPOSE -> fields.text(OfHeader.PURPOSE, key.id());
      case PROGRAMME -> fields.text(OfHeader.PROGRAMME, key.id());
      case METHOD -> method();
      case SUMMARY -> fields.text(OfHeader.SUMMARY, key.id());
      case STRENGTHS -> fields.text(OfHeader.STRENGTHS, key.id());
      case OUTCOME -> outcome();
      case TAGS -> tags();
      // the book itself says the rubric, and a consensus is no book
      case RUBRIC, RATERS, ITEMS -> Optional.empty();
    };
  }

  private Entry site() {
    var entries =
        Stream.of(
                fields.needed(OfHeader.SITE_ID, SiteKey.ID.id()),
                fields.needed(OfHeader.SITE_NAME, SiteKey.NAME.id()),
                fields.text(OfHeader.SITE_ORGANISATION, SiteKey.ORGANISATION.id()))
            .flatMap(Optional::stream)
            .toList();
    return map(ReviewKey.SITE.id(), entries);
  }

  private Entry visited() {
    var days = new ArrayList<Node>();
    fields.field(OfHeader.VISITED).ifPresent(field -> days.add(BookHeaderFields.dayOf(field)));
    fields
        .field(OfHeader.VISITED_BETWEEN)
        .filter(field -> !field.empty())
        .ifPresent(
            field ->
                BookHeaderFields.lines(field)
                    .forEach(line -> days.add(field.answer().scalar(Days.iso(line)))));
    fields
        .field(OfHeader.VISITED_LAST)
        .filter(field -> !field.empty())
        .ifPresent(field -> days.add(BookHeaderFields.dayOf(field)));
    var place = days.isEmpty() ? start : days.getFirst().place();
    return new Entry(ReviewKey.VISITED.id(), place, new ListNode(place, days));
  }

  private Optional<Entry> previous() {
    var parts =
        Stream.of(
                fields.text(OfHeader.PREVIOUS_REVIEW, PreviousKey.REVIEW.id()),
                fields.word(OfHeader.PREVIOUS_SHA256, PreviousKey.SHA256.id()))
            .flatMap(Optional::stream)
            .toList();
    return parts.isEmpty() ? Optional.empty() : Optional.of(map(ReviewKey.PREVIOUS.id(), parts));
  }

  private Optional<Entry> method() {
    var lists =
        Stream.of(
                fields.list(OfHeader.METHOD_DOCUMENTS, MethodKey.DOCUMENTS.id()),
                fields.list(OfHeader.METHOD_INTERVIEWS, MethodKey.INTERVIEWS.id()),
                fields.list(OfHeader.METHOD_OBSERVATIONS, MethodKey.OBSERVATIONS.id()))
            .flatMap(Optional::stream)
            .toList();
    return lists.isEmpty() ? Optional.empty() : Optional.of(map(ReviewKey.METHOD.id(), lists));
  }

  private Optional<Entry> outcome() {
    var counts =
        Stream.of(
                fields.word(OfHeader.OUTCOME_CLIENTS, OutcomeKey.CLIENTS.id()),
                fields.word(OfHeader.OUTCOME_EMPLOYED, OutcomeKey.EMPLOYED.id()))
            .flatMap(Optional::stream)
            .toList();
    return counts.isEmpty() ? Optional.empty() : Optional.of(map(ReviewKey.OUTCOME.id(), counts));
  }

  private Optional<Entry> tags() {
    return fields
        .filled(OfHeader.TAGS)
        .map(
            field ->
                map(
                    ReviewKey.TAGS.id(),
                    BookHeaderFields.lines(field).stream()
                        .flatMap(line -> tag(field, line).stream())
                        .toList()));
  }

  private Optional<Entry> tag(BookField field, String line) {
    var tag = TagLine.parse(line);
    if (tag.isEmpty()) {
      problems.add(
          field.place(),
          BookHeaderFields.subject(OfHeader.TAGS),
          Code.TAG_WITHOUT_COLON,
          Detail.written(line));
    }
    return tag.map(each -> field.answer().entry(each.name(), each.text()));
  }

  private Entry map(String key, List<Entry> entries) {
    var place = entries.isEmpty() ? start : entries.getFirst().place();
    return new Entry(key, place, new MapNode(place, entries));
  }
}
