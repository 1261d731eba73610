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

  /// Adds a failure and returns its problems; those in a rubric that many files name come once.
  List<Diagnostic> add(Failed failed) {
    files++;
    var found =
        failed.problems().stream()
            .filter(each -> isOf(failed.source(), each) || elsewhere.add(each))
            .toList();
    problems += found.size();
    found.stream().limit(Math.max(0, MOST_KEPT - kept.size())).forEach(kept::add);
    return found;
  }

  private static boolean isOf(String source, Diagnostic problem) {
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
