package fidelity.data;

import fidelity.data.csv.CsvCell;
import fidelity.data.csv.CsvRows;
import java.util.List;

/// The file problems.csv: a row for each problem and each warning of a run.
public final class ProblemsCsv {

  /// The names of the columns.
  static final List<String> COLUMNS = List.of("level", "file", "line", "column", "message");

  private ProblemsCsv() {}

  /// The first line.
  public static String header() {
    return CsvRows.text(rows -> rows.add(COLUMNS));
  }

  /// The lines of some problems, each ended by a line feed.
  public static String rows(List<Annotation> problems) {
    return CsvRows.text(rows -> problems.forEach(problem -> rows.add(row(problem))));
  }

  private static List<String> row(Annotation problem) {
    return List.of(
        problem.level().id(),
        CsvCell.text(problem.file()),
        CsvCell.number(problem.line()),
        CsvCell.number(problem.column()),
        CsvCell.text(problem.text()));
  }
}
