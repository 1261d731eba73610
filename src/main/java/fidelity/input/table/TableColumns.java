package fidelity.input.table;

import fidelity.input.table.TableColumn.Answered;
import fidelity.input.table.TableColumn.Derived;
import fidelity.input.table.TableColumn.Heading;
import fidelity.input.table.TableColumn.Idle;
import fidelity.input.table.TableColumn.Nameless;
import fidelity.input.table.TableColumn.Reason;
import fidelity.input.table.TableColumn.Score;
import fidelity.input.table.TableColumn.Tagged;
import fidelity.input.table.cells.TableCell;
import fidelity.input.table.cells.TableRecord;
import fidelity.keys.ProseKeys;
import fidelity.letters.UnseenLetters;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Detail.Suggestion;
import fidelity.problem.Place;
import fidelity.problem.Problems;
import fidelity.problem.Subject;
import fidelity.rubric.Rubric;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;

/// The columns of a table of reviews, from the names in its heading row.
///
/// @param tags the columns that are kept as groups of the analyst's own, by the groups' names
record TableColumns(List<TableColumn> list, SequencedMap<String, Integer> tags) {

  /// The columns of fidelity's own scores.csv that say whether each row counts in the figures, and
  /// name its review; ignored without a warning.
  private static final List<String> OWN = List.of("in_figures", "review");

  /// A blank of whatever width: in headings they are all the same.
  private static final Pattern BLANK = Pattern.compile("\\p{Zs}");

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
    var unknown = new ArrayList<TableCell>();
    var tags = new TagColumns(settings.tags(), map);
    for (var index = 0; index < names.cells().size(); index++) {
      var written = names.cell(index);
      var name = written.meant().with(map.named(written.meant().text()));
      unseen(written, problems);
      tags.look(index, written.meant().text());
      var column =
          map.ignores(written.meant().text())
              ? new Idle()
              : ColumnNames.column(name.text(), rubric);
      if (!name.empty()
          && !map.ignores(written.meant().text())
          && !seen.add(ColumnNames.sameness(column, name.text()))) {
        problems.add(name.place(), subject(written.meant()), Code.DUPLICATE_COLUMN);
      }
      if (column instanceof Idle
          && !tags.keeps(index)
          && map.ofHeading(written.meant().text()).isEmpty()
          && !OWN.contains(name.text().toLowerCase(Locale.ROOT))) {
        unknown.add(name);
      }
      columns.add(column);
    }
    var meant = new ArrayList<>(columns);
    unknown.forEach(each -> notKnown(each, seen, rubric, problems).ifPresent(meant::add));
    missing(meant, names.place(), problems);
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

  /// A name that is nearly one of a column is a problem, for what stands under it would be lost.
  ///
  /// @param seen what the names that are known have in common with all of their spellings
  /// @return the column that it is likely to be
  private static Optional<TableColumn> notKnown(
      TableCell name, Set<String> seen, Optional<Rubric> rubric, Problems problems) {
    var headings = new NearHeadings(rubric);
    var near =
        headings
            .near(name.text())
            .or(
                () ->
                    headings
                        .lost(name.text())
                        .filter(each -> !seen.contains(ColumnNames.sameness(each, rubric))));
    if (near.isPresent()) {
      problems.add(
          name.place(),
          subject(name),
          Code.MISSPELT_COLUMN,
          new Suggestion(near, ColumnNames.KNOWN));
    } else {
      problems.add(name.place(), subject(name), Code.UNUSED_COLUMN);
    }
    return near.map(each -> ColumnNames.column(each, rubric));
  }

  /// @param columns those that are there, and those that are meant by names that are nearly right
  private static void missing(List<TableColumn> columns, Place place, Problems problems) {
    for (var name : ColumnNames.REQUIRED) {
      if (!columns.contains(new Heading(name))) {
        problems.add(place, Subject.TABLE, Code.MISSING_COLUMN, Detail.name(name));
      }
    }
    if (columns.stream().noneMatch(each -> each instanceof Score || each instanceof Answered)) {
      problems.add(place, Subject.TABLE, Code.NO_ITEM_COLUMN);
    }
  }

  private static void unseen(TableCell name, Problems problems) {
    var composed = UnseenLetters.composed(BLANK.matcher(name.text()).replaceAll(" "));
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
