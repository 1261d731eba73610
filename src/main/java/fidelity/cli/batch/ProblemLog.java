package fidelity.cli.batch;

import fidelity.cli.batch.Attempt.Failed;
import fidelity.cli.console.Notice;
import fidelity.cli.console.Severity;
import fidelity.cli.outputs.AppendedFile;
import fidelity.cohort.LeftOut;
import fidelity.data.ProblemsCsv;
import fidelity.input.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// All that is wrong in a batch: every line of it in problems.csv, the first of it kept to be told.
final class ProblemLog implements AutoCloseable {

  private static final int MOST_KEPT = 10_000;

  private final Path path;
  private final AppendedFile file;
  private final List<Notice> kept = new ArrayList<>();
  private final Set<Problem> elsewhere = new HashSet<>();
  private int problems;
  private int warnings;

  private ProblemLog(Path path, AppendedFile file) {
    this.path = path;
    this.file = file;
    file.append(ProblemsCsv.header());
  }

  /// Begins problems.csv in a folder.
  static ProblemLog in(Path folder) {
    var path = folder.resolve("problems.csv");
    return new ProblemLog(path, AppendedFile.in(folder, path.getFileName().toString()));
  }

  /// Takes the problems of a file. Those of its rubric are of many files and count once.
  void add(Failed failed) {
    failed.problems().stream()
        .filter(each -> isOf(failed.source(), each) || elsewhere.add(each))
        .forEach(this::problem);
  }

  private static boolean isOf(String source, Problem problem) {
    return problem.place().file().equals(source);
  }

  private void problem(Problem problem) {
    problems++;
    var notice = new Notice(Severity.PROBLEM, problem);
    append(notice);
    tell(notice);
  }

  /// Takes what should be looked at again; there may be much of it, and it is for the table alone.
  void warn(List<Problem> found) {
    found.forEach(each -> append(new Notice(Severity.WARNING, each)));
    warnings += found.size();
  }

  /// Takes what could not be written as it is; who writes only what is missing is not told again.
  void remark(List<Problem> found) {
    found.forEach(each -> tell(new Notice(Severity.WARNING, each)));
  }

  private void append(Notice notice) {
    file.append(ProblemsCsv.rows(List.of(notice.annotation())));
  }

  private void tell(Notice notice) {
    if (kept.size() < MOST_KEPT) {
      kept.add(notice);
    }
  }

  /// What is wrong, for those who look at the figures.
  ///
  /// @param files how many files could not be scored
  LeftOut leftOut(int files) {
    var lines =
        kept.stream()
            .filter(each -> each.severity() == Severity.PROBLEM)
            .map(each -> line(each.problem()))
            .toList();
    return new LeftOut(files, problems, lines);
  }

  private static LeftOut.Line line(Problem problem) {
    var place = problem.place();
    return new LeftOut.Line(
        place.file(), place.line(), place.column(), problem.subject(), problem.message());
  }

  /// The first ten thousand to tell.
  List<Notice> kept() {
    return kept;
  }

  int problems() {
    return problems;
  }

  int warnings() {
    return warnings;
  }

  /// Gives the complete table its name.
  Path write() {
    file.complete(path);
    return path;
  }

  @Override
  public void close() {
    file.close();
  }
}
