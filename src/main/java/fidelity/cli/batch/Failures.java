package fidelity.cli.batch;

import fidelity.cli.batch.Attempt.Failed;
import fidelity.cohort.LeftOut;
import fidelity.problem.Diagnostic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/// The inputs of a batch that could not be scored: all their problems are counted, the first 10,000
/// kept.
final class Failures {

  static final int MOST_KEPT = 10_000;

  private final List<Diagnostic> kept = new ArrayList<>();
  private final Set<Diagnostic> elsewhere = new HashSet<>();
  private int files;
  private int problems;

  /// Adds a failure with its problems; those in a rubric that many files name come once.
  void add(Failed failed) {
    begin(failed).forEach(this::add);
  }

  /// Counts a failed input and returns its problems, which are not counted yet: those in a rubric
  /// that many files name come once.
  List<Diagnostic> begin(Failed failed) {
    files++;
    return failed.problems().stream()
        .filter(each -> isOf(failed.source(), each) || elsewhere.add(each))
        .toList();
  }

  /// Counts a problem, which may stand for the same in many rows.
  void add(Diagnostic problem) {
    problems++;
    if (kept.size() < MOST_KEPT) {
      kept.add(problem);
    }
  }

  static boolean isOf(String source, Diagnostic problem) {
    return problem.place().file().equals(source);
  }

  /// How many problems there are in all.
  int problems() {
    return problems;
  }

  /// What the cohort's report says of inputs that are missing in its figures.
  ///
  /// @param named names the file of a problem as tables do
  LeftOut leftOut(UnaryOperator<Diagnostic> named) {
    return new LeftOut(files, problems, kept.stream().map(named).toList());
  }
}
