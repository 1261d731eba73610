package fidelity.data;

import fidelity.data.csv.CsvCell;
import fidelity.data.csv.CsvRows;
import fidelity.problem.Diagnostic;
import fidelity.problem.FileSpot;
import fidelity.words.problem.ProblemWords;
import java.util.List;
import java.util.function.UnaryOperator;

/// The file problems.csv: a row for each problem and each warning of a run.
public final class ProblemsCsv {

  /// The names of the columns.
  static final List<String> COLUMNS =
      List.of("level", "file", "line", "column", "sheet", "cell", "message");

  private ProblemsCsv() {}

  /// The first line.
  public static String header() {
    return CsvRows.text(rows -> rows.add(COLUMNS));
  }

  /// The lines of some problems, each ended by a line feed.
  ///
  /// @param names shortens what a message names
  public static String rows(
      List<Diagnostic> problems, ProblemWords words, UnaryOperator<String> names) {
    return CsvRows.text(rows -> problems.forEach(problem -> rows.add(row(problem, words, names))));
  }

  private static List<String> row(
      Diagnostic problem, ProblemWords words, UnaryOperator<String> names) {
    var place = problem.place();
    return List.of(
        LevelName.of(problem.severity()),
        CsvCell.text(place.file()),
        CsvCell.number(place.line()),
        CsvCell.number(place.column()),
        CsvCell.text(sheet(place.spot())),
        CsvCell.text(cell(place.spot())),
        CsvCell.text(names.apply(words.text(problem))));
  }

  private static String sheet(FileSpot spot) {
    return switch (spot) {
      case FileSpot.Letter _ -> "";
      case FileSpot.Cell cell -> cell.sheet();
    };
  }

  private static String cell(FileSpot spot) {
    return switch (spot) {
      case FileSpot.Letter _ -> "";
      case FileSpot.Cell cell -> cell.address();
    };
  }
}
