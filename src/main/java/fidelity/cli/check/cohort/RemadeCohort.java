package fidelity.cli.check.cohort;

import fidelity.cli.batch.Rescoring;
import fidelity.cli.batch.cohort.CohortFile;
import fidelity.cli.batch.cohort.ReportPaths;
import fidelity.cli.batch.cohort.RowTable;
import fidelity.cli.check.difference.LineComparison.WrongLine;
import fidelity.cli.inputs.Inputs;
import fidelity.cli.outputs.ReportFormat;
import fidelity.cli.outputs.ReportFormats;
import fidelity.cli.pseudonyms.Reading;
import fidelity.cohort.Cohort;
import fidelity.cohort.CohortReview;
import fidelity.cohort.LeftOut;
import fidelity.cohort.ReviewList;
import fidelity.cohort.TextList;
import fidelity.cohort.overview.CohortProvenance;
import fidelity.rubric.Rubric;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A cohort as its reviews give it today, in the names that its files have for them.
final class RemadeCohort {

  private final Cohort cohort;
  private final TextList texts;
  private final LeftOut leftOut;
  private final Map<RowTable, WrongLine> lines;
  private final ReportPaths reports;
  private final Map<Made, List<CohortFile>> files = new HashMap<>();

  private RemadeCohort(
      Cohort cohort,
      TextList texts,
      LeftOut leftOut,
      Map<RowTable, WrongLine> lines,
      ReportPaths reports) {
    this.cohort = cohort;
    this.texts = texts;
    this.leftOut = leftOut;
    this.lines = lines;
    this.reports = reports;
  }

  /// Scores the reviews again; empty where the rubric is not there as it was.
  ///
  /// @param folder the cohort's files
  /// @param rubric the rubric that they were scored by, where it is known beforehand
  static Optional<RemadeCohort> of(
      CohortFolder folder, Inputs reviews, Optional<Rubric> rubric, Reading reading)
      throws IOException {
    try (var rows = ComparedRows.in(folder.path())) {
      return of(folder, reviews, rubric, reading, rows);
    }
  }

  private static Optional<RemadeCohort> of(
      CohortFolder folder,
      Inputs reviews,
      Optional<Rubric> rubric,
      Reading reading,
      ComparedRows compared)
      throws IOException {
    var origin = folder.origin();
    var sha256 = origin.rubricSha256();
    var rescoring =
        Rescoring.of(
            reviews,
            rubric.filter(_ -> origin.rubricGiven()),
            reading,
            (by, rows) -> {
              if (by.equals(sha256)) {
                compared.add(rows);
              }
            });
    var entries = rescoring.by(sha256);
    var names = CohortNames.of(ReviewList.of(entries).folder(), origin.made().folder());
    var named = entries.stream().map(each -> each.namedBy(names::of)).toList();
    var lines = compared.found();
    return named.stream()
        .findFirst()
        .map(CohortReview::rubric)
        .or(() -> rubric)
        .map(
            by ->
                new RemadeCohort(
                    new Cohort(by, named),
                    rescoring.texts(sha256),
                    rescoring.leftOut(names::of),
                    lines,
                    ReportPaths.of(folder.path(), rescoring.reports()).namedBy(names::of)));
  }

  /// The first line of a table of very many rows that is not as it should be.
  Optional<WrongLine> wrongRow(RowTable table) {
    return Optional.ofNullable(lines.get(table));
  }

  /// Where its files come from today, as the user chose when they were written.
  CohortProvenance origin(CohortProvenance then) {
    return CohortProvenance.of(cohort, then.view(), then.rubricGiven(), then.program())
        .telling(then.pseudonyms());
  }

  /// The files of its reviews.
  ReviewList reviews() {
    return ReviewList.of(cohort.reviews());
  }

  /// How files are made.
  private record Made(CohortProvenance origin, List<ReportFormat> formats) {}

  /// Writes one of its files as it should be.
  ///
  /// @param origin what the user chose, and the version in whose name it is written
  void write(String name, CohortProvenance origin, OutputStream out) throws IOException {
    write(name, origin, ReportFormats.ALL, out);
  }

  /// The same in these formats.
  void write(String name, CohortProvenance origin, List<ReportFormat> formats, OutputStream out)
      throws IOException {
    var all =
        files.computeIfAbsent(
            new Made(origin, formats),
            each -> CohortFile.all(cohort, texts, leftOut, each.origin(), each.formats(), reports));
    for (var file : all) {
      if (file.name().equals(name)) {
        file.content().write(out);
      }
    }
  }
}
