package fidelity.cli.check;

import fidelity.cli.batch.CohortFile;
import fidelity.cli.batch.Rescoring;
import fidelity.cli.inputs.Inputs;
import fidelity.cli.outputs.LineComparison;
import fidelity.cli.outputs.LineComparison.WrongLine;
import fidelity.cohort.Cohort;
import fidelity.cohort.CohortProvenance;
import fidelity.cohort.CohortReview;
import fidelity.cohort.LeftOut;
import fidelity.cohort.ReviewList;
import fidelity.rubric.Rubric;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A cohort as its reviews give it today, in the names that its files have for them.
final class RemadeCohort {

  private final Cohort cohort;
  private final LeftOut leftOut;
  private final Optional<WrongLine> answers;
  private final Map<CohortProvenance, List<CohortFile>> files = new HashMap<>();

  private RemadeCohort(Cohort cohort, LeftOut leftOut, Optional<WrongLine> answers) {
    this.cohort = cohort;
    this.leftOut = leftOut;
    this.answers = answers;
  }

  /// Scores the reviews again; empty where the rubric is not there as it was.
  ///
  /// @param folder the cohort's files
  /// @param rubric the rubric that they were scored by, where it is known beforehand
  static Optional<RemadeCohort> of(CohortFolder folder, Inputs reviews, Optional<Rubric> rubric)
      throws IOException {
    var table = folder.path().resolve(CohortFile.ANSWERS);
    if (!Files.exists(table)) {
      return of(folder.origin(), reviews, rubric, OutputStream.nullOutputStream(), Optional::empty);
    }
    try (var comparison = LineComparison.with(table)) {
      return of(folder.origin(), reviews, rubric, comparison, comparison::found);
    }
  }

  private interface Wrong {
    Optional<WrongLine> line() throws IOException;
  }

  private static Optional<RemadeCohort> of(
      CohortProvenance origin,
      Inputs reviews,
      Optional<Rubric> rubric,
      OutputStream answers,
      Wrong wrong)
      throws IOException {
    append(CohortFile.answersHeader(), answers);
    var rescoring =
        Rescoring.of(
            reviews,
            rubric.filter(_ -> origin.rubricGiven()),
            (sha256, rows) -> {
              if (sha256.equals(origin.rubricSha256())) {
                append(rows, answers);
              }
            });
    var entries = rescoring.by(origin.rubricSha256());
    var names = CohortNames.of(ReviewList.of(entries).folder(), origin.made().folder());
    var named = entries.stream().map(each -> each.namedBy(names::of)).toList();
    var line = wrong.line();
    return named.stream()
        .findFirst()
        .map(CohortReview::rubric)
        .or(() -> rubric)
        .map(by -> new RemadeCohort(new Cohort(by, named), rescoring.leftOut(names::of), line));
  }

  private static void append(String rows, OutputStream answers) {
    try {
      answers.write(rows.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a file that was there a moment ago
    }
  }

  /// The first line of the table of answers that is not as it should be.
  Optional<WrongLine> wrongAnswers() {
    return answers;
  }

  /// Where its files come from today, as the user chose when they were written.
  CohortProvenance origin(CohortProvenance then) {
    return CohortProvenance.of(cohort, then.view(), then.rubricGiven(), then.program());
  }

  /// The files of its reviews.
  ReviewList reviews() {
    return ReviewList.of(cohort.reviews());
  }

  /// Writes one of its files as it should be.
  ///
  /// @param origin what the user chose, and the version in whose name it is written
  void write(String name, CohortProvenance origin, OutputStream out) throws IOException {
    var all = files.computeIfAbsent(origin, each -> CohortFile.all(cohort, leftOut, each));
    for (var file : all) {
      if (file.name().equals(name)) {
        file.content().write(out);
      }
    }
  }
}
