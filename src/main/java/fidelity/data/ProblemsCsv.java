package fidelity.data;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// The file problems.csv: a row for each problem and each warning of a run.
public final class ProblemsCsv {

  /// The names of the columns.
  static final List<String> COLUMNS = List.of("level", "file", "line", "column", "message");

  private ProblemsCsv() {}

  /// Writes the rows to a stream, which stays open.
  public static void write(List<Annotation> problems, OutputStream out) throws IOException {
    var rows = CsvRows.to(out);
    rows.add(COLUMNS);
    problems.forEach(problem -> rows.add(row(problem)));
    rows.flush();
  }

  private static List<String> row(Annotation problem) {
    return List.of(
        Ids.of(problem.level()),
        CsvCell.text(problem.file()),
        CsvCell.number(problem.line()),
        CsvCell.number(problem.column()),
        CsvCell.text(problem.text()));
  }
}
