package fidelity.form.book.cells;

import fidelity.rubric.Question;
import fidelity.workbook.Area;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where one end of the answers of a set stands, a row for each question.
///
/// @param rows by the questions' ids
public record PositionCells(Map<String, Integer> rows, int column) {

  public PositionCells {
    rows = Map.copyOf(rows);
  }

  /// Where a question's position stands.
  public String of(Question question) {
    return RowDraft.at(row(question), column);
  }

  /// How many of the questions are answered yes; rows that follow one another are named together.
  public String sum(List<? extends Question> questions) {
    var asked = new TreeSet<Integer>();
    questions.forEach(each -> asked.add(row(each)));
    return asked.stream()
        .filter(row -> !asked.contains(row - 1))
        .map(first -> Area.column(column, first, last(asked, first)).reference())
        .collect(Collectors.joining(",", "SUM(", ")"));
  }

  private static int last(TreeSet<Integer> rows, int first) {
    return Stream.iterate(first, rows::contains, row -> row + 1)
        .reduce((_, later) -> later)
        .orElseThrow();
  }

  private int row(Question question) {
    var row = rows.get(question.id());
    if (row == null) {
      throw new IllegalArgumentException("Question %s is not asked".formatted(question.id()));
    }
    return row;
  }
}
