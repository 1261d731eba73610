package fidelity.cli.batch;

import fidelity.problem.Code;
import fidelity.problem.Diagnostic;
import fidelity.problem.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is wrong in the rows of tables: the same in more than three rows is one problem, told at
/// the first of them with their number.
public final class RepeatedProblems {

  private static final int MOST_APART = 3;

  private final Map<Kind, Rows> kinds = new LinkedHashMap<>();

  /// What makes two problems the same: the file, the code and what it is about, which is a column
  /// in most cases.
  private record Kind(String file, Code code, Subject subject) {

    static Kind of(Diagnostic each) {
      return new Kind(each.place().file(), each.code(), each.subject());
    }
  }

  /// The first few rows with a problem, and how many there are.
  private static final class Rows {

    private final List<Diagnostic> first = new ArrayList<>();
    private int count;

    void add(Diagnostic each) {
      count++;
      if (first.size() < MOST_APART) {
        first.add(each);
      }
    }

    List<Diagnostic> told() {
      return count <= MOST_APART ? first : List.of(first.getFirst().alsoIn(count - 1));
    }
  }

  /// Adds what is wrong in a row.
  public void add(Diagnostic each) {
    kinds.computeIfAbsent(Kind.of(each), _ -> new Rows()).add(each);
  }

  /// All of them, in the order of file and place.
  public List<Diagnostic> told() {
    return kinds.values().stream()
        .flatMap(rows -> rows.told().stream())
        .sorted(Diagnostic.IN_ORDER)
        .toList();
  }
}
