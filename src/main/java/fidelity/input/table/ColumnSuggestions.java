package fidelity.input.table;

import fidelity.input.table.SuggestedMap.Line;
import fidelity.input.table.SuggestedMap.Reason;
import fidelity.input.table.TableColumn.Heading;
import fidelity.input.table.cells.HeadingText;
import fidelity.input.table.cells.TableRecord;
import fidelity.letters.UnseenLetters;
import fidelity.problem.InputException;
import fidelity.problem.Place;
import fidelity.rubric.Rubric;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Looks for the columns that a table's own headings may be.
public final class ColumnSuggestions {

  private final NearHeadings near;
  private final Map<String, String> takenBy = new LinkedHashMap<>();
  private final List<Line> lines = new ArrayList<>();

  private ColumnSuggestions(Optional<Rubric> rubric) {
    this.near = new NearHeadings(rubric);
  }

  /// The map of a table.
  ///
  /// @param rubric whose items and questions are looked for
  /// @throws InputException when the table cannot be read
  public static SuggestedMap of(Path path, TableSettings settings, Optional<Rubric> rubric) {
    var headings = new KnownHeadings(ColumnMap.NONE, rubric);
    try (var records = TableReader.records(path, settings, headings)) {
      var row = HeadingRow.take(records, Place.startOf(path.toString()), headings);
      return new ColumnSuggestions(rubric)
          .map(String.valueOf(path.getFileName()), row.names(), rubric.isPresent());
    }
  }

  private SuggestedMap map(String file, TableRecord names, boolean rubricGiven) {
    var headings =
        names.cells().stream()
            .map(cell -> HeadingText.plain(UnseenLetters.meant(cell.text())))
            .filter(heading -> !heading.isEmpty())
            .toList();
    headings.stream().sorted(Comparator.comparingInt(this::doubt)).forEach(this::add);
    lines.sort(Comparator.comparingInt(line -> headings.indexOf(line.heading())));
    nameAsSite();
    return new SuggestedMap(
        file,
        names.place().line(),
        ColumnNames.REQUIRED.stream().filter(each -> !takenBy.containsKey(each)).toList(),
        rubricGiven || takenBy.containsKey("rubric"),
        !takenBy.keySet().stream().map(ColumnNames::column).allMatch(Heading.class::isInstance),
        lines);
  }

  /// How doubtful a heading is: a column goes to the one that most certainly means it.
  private int doubt(String heading) {
    return isOurs(heading) ? 0 : near.certain(heading) ? 1 : 2;
  }

  private boolean isOurs(String heading) {
    return !(ColumnNames.column(heading, near.rubric()) instanceof TableColumn.Idle);
  }

  private void add(String heading) {
    if (isOurs(heading)) {
      line(heading, heading, new Reason.Same());
      return;
    }
    near.of(heading)
        .ifPresentOrElse(
            each -> line(heading, each.column(), each.reason()),
            () -> ignored(heading, new Reason.NothingLike()));
  }

  private void line(String heading, String column, Reason reason) {
    var other = takenBy.putIfAbsent(HeadingText.key(column), heading);
    if (other == null) {
      lines.add(new Line(heading, column, reason));
    } else {
      ignored(heading, new Reason.Taken(column, other));
    }
  }

  private void ignored(String heading, Reason reason) {
    lines.add(new Line(heading, ColumnMap.IGNORED, reason));
  }

  /// Where a table has names of sites and no ids, the names are the ids.
  private void nameAsSite() {
    if (!takenBy.containsKey("site") && takenBy.containsKey("name")) {
      lines.replaceAll(
          line ->
              line.column().equals("name")
                  ? new Line(line.heading(), "site", new Reason.NamesAsIds())
                  : line);
      takenBy.put("site", "");
    }
  }
}
