package fidelity.cli.batch;

import fidelity.cli.batch.Attempt.Failed;
import fidelity.cli.batch.Finished.Reported;
import fidelity.cli.inputs.ShownNames;
import fidelity.cli.outputs.file.AppendedFile;
import fidelity.cohort.LeftOut;
import fidelity.data.ProblemsCsv;
import fidelity.problem.Diagnostic;
import fidelity.words.problem.ProblemWords;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// All problems and warnings of a batch: each goes to problems.csv, the first 10,000 are kept to be
/// printed.
final class ProblemLog implements AutoCloseable {

  private final Path path;
  private final AppendedFile file;
  private final ShownNames names;
  private final ProblemWords words;
  private final List<Diagnostic> kept = new ArrayList<>();
  private final Failures failures = new Failures();
  private final RepeatedProblems rows = new RepeatedProblems();
  private final RepeatedProblems rowWarnings = new RepeatedProblems();
  private final Spellings spellings;
  private int ofVisits;
  private int warnings;

  private ProblemLog(
      Path path, AppendedFile file, Spellings spellings, ShownNames names, ProblemWords words) {
    this.path = path;
    this.spellings = spellings;
    this.names = names;
    this.words = words;
    this.file = file;
    file.append(ProblemsCsv.header());
  }

  /// Begins problems.csv in a folder.
  ///
  /// @param spellings how the run's sites and groups are written
  static ProblemLog in(Path folder, Spellings spellings, ShownNames names, ProblemWords words) {
    var path = folder.resolve("problems.csv");
    return new ProblemLog(
        path, AppendedFile.in(folder, path.getFileName().toString()), spellings, names, words);
  }

  /// Adds the problems of a file. Those in a rubric that many files name are counted once.
  void add(Failed failed) {
    for (var each : failures.begin(failed)) {
      if (failed.inTable() && Failures.isOf(failed.source(), each)) {
        rows.add(each);
      } else {
        problem(each);
      }
    }
  }

  /// Adds problems of several reviews together, which are scored all the same.
  void addOfVisits(List<Diagnostic> found) {
    found.forEach(this::append);
    found.forEach(this::tell);
    ofVisits += found.size();
  }

  /// Adds what the rows of tables had, now that it is known in how many each is wrong.
  void addRows() {
    rows.told().forEach(this::problem);
    rowWarnings.told().forEach(each -> warn(List.of(each)));
  }

  private void problem(Diagnostic problem) {
    failures.add(problem);
    append(problem);
    tell(problem);
  }

  /// Adds warnings about a review that stands in a row of a table.
  void warnOfRow(List<Diagnostic> found) {
    found.forEach(rowWarnings::add);
  }

  /// Warns of a site or a group that is written in two ways.
  void look(Reported review) {
    warnOfTable(spellings.look(review));
  }

  /// Adds warnings about a whole table, or about several reviews; they are few and are printed too.
  void warnOfTable(List<Diagnostic> found) {
    warn(found);
    tell(found);
  }

  /// Adds warnings about a review; since there may be many, only problems.csv has them.
  void warn(List<Diagnostic> found) {
    found.forEach(this::append);
    warnings += found.size();
  }

  /// Adds warnings about reports that could not hold a letter or a text. They are printed and not
  /// in problems.csv: a run that leaves current reports alone would not find them again.
  void tell(List<Diagnostic> found) {
    found.forEach(this::tell);
  }

  private void append(Diagnostic each) {
    file.append(ProblemsCsv.rows(List.of(named(each)), words, names::in));
  }

  private void tell(Diagnostic each) {
    if (kept.size() < Failures.MOST_KEPT) {
      kept.add(each);
    }
  }

  /// What the cohort's report says of inputs that are missing in its figures.
  LeftOut leftOut() {
    return failures.leftOut(this::named);
  }

  private Diagnostic named(Diagnostic each) {
    return each.in(names.of(each.place().file()));
  }

  /// The first 10,000 problems and warnings, in the order in which they came.
  List<Diagnostic> kept() {
    return kept;
  }

  int problems() {
    return failures.problems() + ofVisits;
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
