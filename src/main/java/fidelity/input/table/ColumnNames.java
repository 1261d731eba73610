package fidelity.input.table;

import fidelity.input.answer.Ids;
import fidelity.input.table.TableColumn.Answered;
import fidelity.input.table.TableColumn.Derived;
import fidelity.input.table.TableColumn.Heading;
import fidelity.input.table.TableColumn.Idle;
import fidelity.input.table.TableColumn.Nameless;
import fidelity.input.table.TableColumn.Reason;
import fidelity.input.table.TableColumn.Score;
import fidelity.input.table.TableColumn.Tagged;
import fidelity.input.table.cells.HeadingText;
import fidelity.rubric.Question;
import fidelity.rubric.Rubric;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the names of a table's columns mean.
final class ColumnNames {

  static final List<String> TEXTS =
      List.of(
          "title",
          "rater",
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

  static final List<String> KNOWN =
      Stream.of(REQUIRED, OTHERS, TEXTS, DERIVED).flatMap(List::stream).toList();
  /// Those that a heading may nearly be: `Rate` is a column of many tables, and no
  /// misspelt `rater`.
  static final List<String> SPELT = KNOWN.stream().filter(each -> !each.equals("rater")).toList();

  private static final String ITEM_BEGINS = "item_";
  private static final Pattern REASON = Pattern.compile("(?i)item_(.+)_reason");
  private static final Pattern ITEM = Pattern.compile("(?i)item_(.+)");
  private static final Pattern SECTION = Pattern.compile("(?i)section_(.+)");
  private static final Pattern TAG = Pattern.compile("(?i)tag_(.+)");
  private static final Pattern QUESTION = Pattern.compile("(.+)\\.(" + Question.ID + ")");

  private ColumnNames() {}

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
      return isNearlyOther(item.group(1), name, rubric) ? new Idle() : new Score(item.group(1));
    }
    if (tag.matches()) {
      return new Tagged(tag.group(1));
    }
    if (section.matches()) {
      return new Derived("section_" + section.group(1));
    }
    return question.matches() ? new Answered(question.group(1), question.group(2)) : new Idle();
  }

  /// Whether no item is called so, and the name is nearly that of a column of reasons, or that of a
  /// score with an explanation.
  private static boolean isNearlyOther(String item, String name, Optional<Rubric> rubric) {
    return rubric.filter(each -> Ids.item(item, each).isEmpty()).isPresent()
        && (NearColumns.reason(name, rubric).isPresent()
            || NearColumns.item(HeadingText.bare(name), rubric).isPresent());
  }

  /// What all spellings of a column's name have in common.
  static String sameness(String name, Optional<Rubric> rubric) {
    return sameness(column(name, rubric), name);
  }

  /// What two columns that mean the same have in common.
  static String sameness(TableColumn column, String name) {
    return switch (column) {
      case Score(var item) -> "item_" + Ids.plain(item.toLowerCase(Locale.ROOT));
      case Reason(var item) -> "reason_" + Ids.plain(item.toLowerCase(Locale.ROOT));
      case Answered(var item, var question) ->
          "%s.%s".formatted(Ids.plain(item.toLowerCase(Locale.ROOT)), question);
      case Heading _, Derived _, Tagged _, Idle _, Nameless _ -> name.toLowerCase(Locale.ROOT);
    };
  }
}
