package fidelity.input.table;

import fidelity.input.table.TableColumn.Heading;
import fidelity.letters.UnseenLetters;
import fidelity.problem.InputException;
import fidelity.problem.Place;
import fidelity.rubric.Rubric;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes a first map of a table's own headings to columns, for people to check: a remark stands
/// behind each line that is not certain.
public final class ColumnSuggestions {

  private static final String NOTHING =
      "nothing here is like it; to keep it as a group, name it with --tags";

  private final NearHeadings near;
  private final Map<String, String> takenBy = new LinkedHashMap<>();
  private final List<Line> lines = new ArrayList<>();

  private ColumnSuggestions(Optional<Rubric> rubric) {
    this.near = new NearHeadings(rubric);
  }

  /// A line of the map.
  ///
  /// @param remark why it should be checked; empty when it is certain
  private record Line(String heading, String column, String remark) {

    String yaml() {
      var quoted =
          heading.replaceAll("\\p{Cntrl}", " ").replace("\\", "\\\\").replace("\"", "\\\"");
      var line = "\"%s\": %s".formatted(quoted, column);
      return remark.isEmpty() ? line : "%s  # %s".formatted(line, remark);
    }
  }

  /// The map as YAML.
  ///
  /// @param rubric whose items and questions are looked for
  /// @throws InputException when the table cannot be read
  public static String of(Path path, TableSettings settings, Optional<Rubric> rubric) {
    var headings = new KnownHeadings(ColumnMap.NONE, rubric);
    try (var records = new Lookahead(TableReader.records(path, settings, headings))) {
      var row = HeadingRow.take(records, Place.startOf(path.toString()), headings);
      return new ColumnSuggestions(rubric)
          .write(String.valueOf(path.getFileName()), row, rubric.isPresent());
    }
  }

  private String write(String file, HeadingRow row, boolean named) {
    for (var cell : row.names().cells()) {
      var heading = HeadingText.plain(UnseenLetters.meant(cell.text()));
      if (!heading.isEmpty()) {
        add(heading);
      }
    }
    nameAsSite();
    var text = new StringBuilder();
    text.append(
        "# Which column each heading of %s is, in row %d.%n"
            .formatted(file, row.names().place().line()));
    text.append(
        "# Check the lines with a remark; 'ignored' stands for a column that is not read.%n"
            .formatted());
    missing(named).forEach(each -> text.append("# %s%n".formatted(each)));
    lines.forEach(line -> text.append(line.yaml()).append('\n'));
    return text.toString().replace("\r\n", "\n");
  }

  private void add(String heading) {
    var column = ColumnNames.column(heading);
    if (!(column instanceof TableColumn.Idle)) {
      line(heading, heading, "");
      return;
    }
    near.of(heading)
        .ifPresentOrElse(
            each -> line(heading, each.column(), each.why()),
            () -> lines.add(new Line(heading, ColumnMap.IGNORED, NOTHING)));
  }

  private void line(String heading, String column, String remark) {
    var other = takenBy.putIfAbsent(HeadingText.key(column), heading);
    lines.add(
        other == null
            ? new Line(heading, column, remark)
            : new Line(
                heading,
                ColumnMap.IGNORED,
                "perhaps %s, which '%s' is already".formatted(column, other)));
  }

  /// Where a table has names of sites and no ids, the names are the ids.
  private void nameAsSite() {
    if (!takenBy.containsKey("site") && takenBy.containsKey("name")) {
      lines.replaceAll(
          line ->
              line.column().equals("name")
                  ? new Line(line.heading(), "site", "no heading is an id of sites, so names are")
                  : line);
      takenBy.put("site", "");
    }
  }

  private List<String> missing(boolean named) {
    var missing = new ArrayList<String>();
    for (var each : ColumnNames.REQUIRED) {
      if (!takenBy.containsKey(each)) {
        missing.add("No heading is like '%s', which is required.".formatted(each));
      }
    }
    if (!named && !takenBy.containsKey("rubric")) {
      missing.add("No heading is like 'rubric': give --rubric, here too.");
    }
    if (takenBy.keySet().stream().map(ColumnNames::column).allMatch(Heading.class::isInstance)) {
      missing.add("No heading is like an item or a question.");
    }
    return missing;
  }
}
