package fidelity.input;

import fidelity.input.Column.Answered;
import fidelity.input.Column.Derived;
import fidelity.input.Column.Heading;
import fidelity.input.Column.Idle;
import fidelity.input.Column.Nameless;
import fidelity.input.Column.Score;
import fidelity.rubric.Question;
import fidelity.rubric.Rubric;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The columns of a table of reviews, from the names in its first row.
record Columns(List<Column> list) {

  static final List<String> TEXTS =
      List.of(
          "title",
          "reported",
          "kind",
          "status",
          "publisher",
          "language",
          "purpose",
          "programme",
          "summary",
          "strengths");

  private static final List<String> REQUIRED = List.of("site", "visited_from");
  private static final List<String> OTHERS =
      List.of(
          "name",
          "organisation",
          "visited_to",
          "rubric",
          "version",
          "assessors",
          "recipients",
          "clients",
          "employed");
  private static final List<String> DERIVED = List.of("total", "lowest", "highest", "band");

  /// Where a row of our own scores.csv came from.
  private static final String REVIEW = "review";

  private static final List<String> KNOWN =
      Stream.of(REQUIRED, OTHERS, TEXTS, DERIVED).flatMap(List::stream).toList();
  private static final Pattern ITEM = Pattern.compile("(?i)item_(.+)");
  private static final Pattern SECTION = Pattern.compile("(?i)section_(.+)");
  private static final Pattern QUESTION = Pattern.compile("(.+)\\.(" + Question.ID + ")");

  Columns {
    list = List.copyOf(list);
  }

  /// What the names mean. A name that is misspelt or stands twice is a problem, one that is not
  /// known a warning.
  ///
  /// @param rubric the rubric of rows that name none
  static Columns of(TableRecord names, Optional<Rubric> rubric, Problems problems) {
    var seen = new HashSet<String>();
    var columns = new ArrayList<Column>();
    for (var name : names.cells()) {
      var column = column(name.text());
      if (!name.empty() && !seen.add(name.text().toLowerCase(Locale.ROOT))) {
        problems.add(
            name.place(), subject(name), "it stands twice; every column has a name of its own");
      }
      if (column instanceof Idle && !name.text().equalsIgnoreCase(REVIEW)) {
        notKnown(name, problems);
      }
      columns.add(column);
    }
    missing(columns, names.place(), problems);
    if (rubric.isEmpty() && !columns.contains(new Heading("rubric"))) {
      problems.add(names.place(), "table", "column 'rubric' is missing; add it or give --rubric");
    }
    return new Columns(columns);
  }

  private static Column column(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    Matcher item = ITEM.matcher(name);
    Matcher section = SECTION.matcher(name);
    Matcher question = QUESTION.matcher(name);
    if (name.isEmpty()) {
      return new Nameless();
    }
    if (DERIVED.contains(lower)) {
      return new Derived(lower);
    }
    if (KNOWN.contains(lower)) {
      return new Heading(lower);
    }
    if (item.matches()) {
      return new Score(item.group(1));
    }
    if (section.matches()) {
      return new Derived("section_" + section.group(1));
    }
    return question.matches() ? new Answered(question.group(1), question.group(2)) : new Idle();
  }

  private static void notKnown(TableCell name, Problems problems) {
    Nearest.find(name.text(), KNOWN)
        .ifPresentOrElse(
            near ->
                problems.add(
                    name.place(),
                    subject(name),
                    "it is not known; did you mean '%s'?".formatted(near)),
            () -> problems.warn(name.place(), subject(name), "it is not known and not used"));
  }

  private static void missing(List<Column> columns, Place place, Problems problems) {
    for (var name : REQUIRED) {
      if (!columns.contains(new Heading(name))) {
        problems.add(place, "table", "column '%s' is missing; it is required".formatted(name));
      }
    }
    if (columns.stream().noneMatch(each -> each instanceof Score || each instanceof Answered)) {
      problems.add(
          place,
          "table",
          "there is no column of an item; scores stand under names like 'item_1', answers under names like '1.clients_per_specialist'");
    }
  }

  private static String subject(TableCell name) {
    return "column '%s'".formatted(Excerpt.of(name.text()));
  }
}
