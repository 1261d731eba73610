package fidelity.cli.check;

import fidelity.cli.check.cohort.CohortSearch;
import fidelity.cli.check.difference.WrittenBy;
import fidelity.cli.check.inputs.CheckedInputs;
import fidelity.cli.check.inputs.CheckedReview;
import fidelity.cli.inputs.FoundFiles;
import fidelity.cli.outputs.ReportFile;
import fidelity.cli.outputs.ReportFormat;
import fidelity.cli.outputs.ReportFormats;
import fidelity.cli.outputs.ReportName;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.problem.Message;
import fidelity.problem.Place;
import fidelity.problem.Subject;
import fidelity.scoring.Provenance;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the reports of reviews, beside them or in a folder, and has each checked.
public final class ReportSearch {

  private static final WrittenBy BY = WrittenBy.SCORE_OR_BATCH;

  private final CheckedInputs inputs;
  private final ReportChecker checker;
  private final Siblings siblings = new Siblings();
  private final List<Diagnostic> found = new ArrayList<>();
  private int checked;

  /// A search for the reports of some reviews.
  public ReportSearch(CheckedInputs inputs) {
    this.inputs = inputs;
    this.checker = new ReportChecker(inputs);
  }

  /// What is wrong with the reports that were found.
  public List<Diagnostic> found() {
    return found;
  }

  /// How many reports were checked.
  public int checked() {
    return checked;
  }

  /// Checks the reports whose names say that they belong to the review beside them.
  public void beside(CheckedReview review) {
    for (var path : siblings.called(ReportName.of(review.path()), review.path())) {
      var format = ReportFormats.ofReport(path);
      var rubric = review.rubricOf(path);
      if (format.isPresent() && rubric.isPresent()) {
        read(path, format.get(), BY).ifPresent(report -> beside(report, review, rubric.get()));
      }
    }
  }

  private void beside(ReportFile report, CheckedReview review, String rubric) {
    report
        .provenance()
        .ifPresentOrElse(
            provenance -> beside(report, provenance, review, rubric),
            () -> foreign(report, rubric, review));
  }

  private void beside(
      ReportFile report, Provenance provenance, CheckedReview review, String rubric) {
    checked++;
    if (!provenance.reviewSha256().equals(review.origin().sha256())) {
      find(report.place(), otherReview(provenance, review));
    } else if (!provenance.rubricId().equals(rubric)) {
      find(
          report.place(),
          Message.of(
              Code.REPORT_OTHER_RUBRIC, Detail.name(provenance.rubricId()), Detail.name(rubric)));
    } else {
      checker.check(report, provenance, review).ifPresent(found::add);
    }
  }

  private Message otherReview(Provenance provenance, CheckedReview review) {
    return inputs
        .reviews()
        .find(provenance)
        .map(other -> Message.of(Code.REPORT_OF_OTHER_REVIEW, name(other)))
        .orElseGet(() -> Message.of(Code.STALE_REPORT, name(review)));
  }

  private static Detail name(CheckedReview review) {
    return Detail.name(review.path().toString());
  }

  /// A file that fidelity did not write counts only where it would write one of that name.
  private void foreign(ReportFile report, String rubric, CheckedReview review) {
    if (rubric.equals(review.rubric().identity().id()) || inputs.rubrics().knows(rubric)) {
      checked++;
      find(report.place(), BY.anew(Code.FOREIGN_REPORT));
    }
  }

  /// Checks every report in a folder against the review whose hash it carries.
  ///
  /// @param cohorts the folders whose files of a cohort are checked as such
  /// @param comparisons checks what sets reviews side by side
  /// @throws fidelity.cli.console.CommandException when there is no such folder
  public void in(Path folder, CohortSearch cohorts, ComparisonSearch comparisons) {
    var files = FoundFiles.in(folder, file -> ReportFormats.ofReport(file).isPresent());
    found.addAll(files.problems());
    var claims = Claims.of(inputs.reviews().told(), List.of());
    for (var path : files.found()) {
      if (cohorts.has(path)) {
        continue;
      }
      ReportFormats.ofReport(path)
          .flatMap(format -> read(path, format, claims.areOn(path) ? BY : WrittenBy.ANY))
          .ifPresent(
              report ->
                  report
                      .provenance()
                      .ifPresentOrElse(
                          provenance -> check(report, provenance, cohorts, claims),
                          () -> other(report, comparisons, claims)));
    }
  }

  private void other(ReportFile report, ComparisonSearch comparisons, Claims claims) {
    if (!comparisons.check(report)) {
      unmarked(report, claims);
    }
  }

  private void check(
      ReportFile report, Provenance provenance, CohortSearch cohorts, Claims claims) {
    checked++;
    inputs
        .reviews()
        .find(provenance)
        .ifPresentOrElse(
            review -> checker.check(report, provenance, review).ifPresent(found::add),
            () -> find(report.place(), Message.of(gone(report, provenance, cohorts, claims))));
  }

  /// A report by codes is of a review that only the codes lead to. One that was sent alone has no
  /// cohort beside it that says so.
  private Code gone(ReportFile report, Provenance provenance, CohortSearch cohorts, Claims claims) {
    var byCode =
        cohorts.needsCodes(report.path())
            || (inputs.reviews().needsCodes(provenance) && !claims.areOn(report.path()));
    return byCode ? Code.PSEUDONYMS_NEEDED : Code.REVIEW_GONE;
  }

  /// A file without a mark is a problem where its name says that it is the report of a review.
  private void unmarked(ReportFile report, Claims claims) {
    if (claims.areOn(report.path())) {
      checked++;
      find(report.place(), BY.anew(Code.FOREIGN_REPORT));
    } else {
      find(report.place(), Message.of(Code.UNMARKED_FILE));
    }
  }

  private Optional<ReportFile> read(Path path, ReportFormat format, WrittenBy by) {
    try {
      return Optional.of(ReportFile.read(path, format));
    } catch (IOException e) {
      checked++;
      find(Place.startOf(path.toString()), by.anew(e));
      return Optional.empty();
    }
  }

  private void find(Place place, Message message) {
    found.add(Diagnostic.of(place, Subject.REPORT, message));
  }
}
