package fidelity.input.table;

import fidelity.form.ProseKeys;
import fidelity.input.Ids;
import fidelity.input.table.TableColumn.Answered;
import fidelity.input.table.TableColumn.Derived;
import fidelity.input.table.TableColumn.Heading;
import fidelity.input.table.TableColumn.Idle;
import fidelity.input.table.TableColumn.Nameless;
import fidelity.input.table.TableColumn.Reason;
import fidelity.input.table.TableColumn.Score;
import fidelity.input.table.TableColumn.Tagged;
import fidelity.letters.UnseenLetters;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Detail.Suggestion;
import fidelity.problem.Place;
import fidelity.problem.Problems;
import fidelity.problem.Spelling;
import fidelity.problem.Subject;
import fidelity.rubric.Question;
import fidelity.rubric.Rubric;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The columns of a table of reviews, from the names in its heading row.
///
/// @param tags the columns that are kept as groups of the analyst's own, by the groups' names
record TableColumns(List<TableColumn> list, SequencedMap<String, Integer> tags) {

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

  static final List<String> REQUIRED = List.of("site", "visited_from");
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

  /// The columns of fidelity's own scores.csv that say whether each row counts in the figures, and
  /// name its review; ignored without a warning.
  private static final List<String> OWN = List.of("in_figures", "review");

  static final List<String> KNOWN =
      Stream.of(REQUIRED, OTHERS, TEXTS, DERIVED).flatMap(List::stream).toList();
  private static final String ITEM_BEGINS = "item_";
  private static final Pattern REASON = Pattern.compile("(?i)item_(.+)_reason");
  private static final Pattern ITEM = Pattern.compile("(?i)item_(.+)");
  private static final Pattern SECTION = Pattern.compile("(?i)section_(.+)");
  private static final Pattern TAG = Pattern.compile("(?i)tag_(.+)");
  private static final Pattern QUESTION = Pattern.compile("(.+)\\.(" + Question.ID + ")");

  TableColumns {
    list = List.copyOf(list);
    tags = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(tags));
  }

  /// What the names mean. A name that is misspelt or stands twice is a problem, one that is not
  /// known a warning.
  ///
  /// @param rubric the rubric of rows that name none, or of the first row
  static TableColumns of(
      TableRecord names, TableSettings settings, Optional<Rubric> rubric, Problems problems) {
    var map = settings.columns();
    map.check(names.texts(), settings.tags(), problems);
    var seen = new HashSet<String>();
    var columns = new ArrayList<TableColumn>();
    var tags = new TagColumns(settings.tags(), map);
    for (var index = 0; index < names.cells().size(); index++) {
      var written = names.cell(index);
      var name = written.meant().with(map.named(written.meant().text()));
      unseen(written, problems);
      tags.look(index, written.meant().text());
      var column = map.ignores(written.meant().text()) ? new Idle() : column(name.text(), rubric);
      if (!name.empty()
          && !map.ignores(written.meant().text())
          && !seen.add(sameness(column, name.text()))) {
        problems.add(name.place(), subject(written.meant()), Code.DUPLICATE_COLUMN);
      }
      if (column instanceof Idle
          && !tags.keeps(index)
          && map.ofHeading(written.meant().text()).isEmpty()
          && !OWN.contains(name.text().toLowerCase(Locale.ROOT))) {
        notKnown(name, rubric, problems);
      }
      columns.add(column);
    }
    missing(columns, names.place(), problems);
    tags.refuseUnknown(names, problems);
    return new TableColumns(columns, tags.found());
  }

  /// A row whose ids, numbers and words are read as they are meant; texts for people stay.
  TableRecord meant(TableRecord row) {
    var cells = new ArrayList<TableCell>();
    for (var index = 0; index < row.cells().size(); index++) {
      var cell = row.cell(index);
      cells.add(isProse(index) ? cell : cell.meant());
    }
    return row.with(cells);
  }

  /// Whether the rows name their rubrics.
  boolean hasRubric() {
    return list.contains(new Heading("rubric"));
  }

  /// Whether what stands in a column counts for anything.
  boolean uses(int index) {
    return switch (list.get(index)) {
      case Heading _, Score _, Reason _, Answered _, Derived _, Tagged _, Nameless _ -> true;
      case Idle _ -> tags.containsValue(index);
    };
  }

  private boolean isProse(int index) {
    return index < list.size()
        && switch (list.get(index)) {
          case Heading(var name) -> ProseKeys.isUnder(name);
          case Reason _ -> true;
          case Score _, Answered _, Derived _, Tagged _, Idle _, Nameless _ -> false;
        };
  }

  /// What a name means, whatever the rubric.
  static TableColumn column(String name) {
    return column(name, Optional.empty());
  }

  /// What a name means.
  ///
  /// @param rubric that of rows that name none: one of its items may be called like a reason
  static TableColumn column(String name, Optional<Rubric> rubric) {
    var lower = name.toLowerCase(Locale.ROOT);
    Matcher item = ITEM.matcher(name);
    Matcher section = SECTION.matcher(name);
    Matcher question = QUESTION.matcher(name);
    Matcher tag = TAG.matcher(name);
    if (name.isEmpty()) {
      return new Nameless();
    }
    if (DERIVED.contains(lower)) {
      return new Derived(lower);
    }
    if (KNOWN.contains(lower)) {
      return new Heading(lower);
    }
    Matcher reason = REASON.matcher(name);
    if (reason.matches()
        && rubric.flatMap(each -> Ids.item(name.substring(ITEM_BEGINS.length()), each)).isEmpty()) {
      return new Reason(reason.group(1));
    }
    if (item.matches()) {
      return isNearlyReason(item.group(1), name, rubric) ? new Idle() : new Score(item.group(1));
    }
    if (tag.matches()) {
      return new Tagged(tag.group(1));
    }
    if (section.matches()) {
      return new Derived("section_" + section.group(1));
    }
    return question.matches() ? new Answered(question.group(1), question.group(2)) : new Idle();
  }

  /// Whether no item is called so, and the name is nearly that of a column of reasons.
  private static boolean isNearlyReason(String item, String name, Optional<Rubric> rubric) {
    return rubric.filter(each -> Ids.item(item, each).isEmpty()).isPresent()
        && NearColumns.reason(name, rubric).isPresent();
  }

  /// What two columns that mean the same have in common.
  private static String sameness(TableColumn column, String name) {
    return switch (column) {
      case Score(var item) -> "item_" + Ids.plain(item.toLowerCase(Locale.ROOT));
      case Reason(var item) -> "reason_" + Ids.plain(item.toLowerCase(Locale.ROOT));
      case Answered(var item, var question) ->
          "%s.%s".formatted(Ids.plain(item.toLowerCase(Locale.ROOT)), question);
      case Heading _, Derived _, Tagged _, Idle _, Nameless _ -> name.toLowerCase(Locale.ROOT);
    };
  }

  /// A name that is nearly one of a column is a problem, for what stands under it would be lost.
  private static void notKnown(TableCell name, Optional<Rubric> rubric, Problems problems) {
    var near =
        NearColumns.reason(name.text(), rubric)
            .or(() -> NearColumns.item(name.text(), rubric))
            .or(() -> Spelling.nearest(name.text(), NearColumns.questions(rubric)))
            .or(() -> Spelling.nearest(name.text(), KNOWN));
    if (near.isPresent()) {
      problems.add(name.place(), subject(name), Code.MISSPELT_COLUMN, new Suggestion(near, KNOWN));
    } else {
      problems.add(name.place(), subject(name), Code.UNUSED_COLUMN);
    }
  }

  private static void missing(List<TableColumn> columns, Place place, Problems problems) {
    for (var name : REQUIRED) {
      if (!columns.contains(new Heading(name))) {
        problems.add(place, Subject.TABLE, Code.MISSING_COLUMN, Detail.name(name));
      }
    }
    if (columns.stream().noneMatch(each -> each instanceof Score || each instanceof Answered)) {
      problems.add(place, Subject.TABLE, Code.NO_ITEM_COLUMN);
    }
  }

  private static void unseen(TableCell name, Problems problems) {
    var composed = UnseenLetters.composed(name.text());
    UnseenLetters.first(composed)
        .ifPresent(
            at ->
                problems.add(
                    name.place().plus(at),
                    subject(name.meant()),
                    Code.UNSEEN_LETTER,
                    Detail.name(UnseenLetters.number(composed.codePointAt(at))),
                    Detail.name(name.meant().text())));
  }

  private static Subject subject(TableCell name) {
    return Subject.column(name.text());
  }
}
