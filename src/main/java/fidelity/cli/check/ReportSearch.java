package fidelity.cli.check;

import fidelity.cli.console.CommandException;
import fidelity.cli.console.Notice;
import fidelity.cli.console.Severity;
import fidelity.cli.inputs.FoundFiles;
import fidelity.cli.outputs.ReportFile;
import fidelity.cli.outputs.ReportFormat;
import fidelity.cli.outputs.ReportFormats;
import fidelity.cli.outputs.ReportName;
import fidelity.input.Place;
import fidelity.input.ReviewDocument;
import fidelity.scoring.Provenance;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Finds the reports of reviews, beside them or in a folder, and has each checked.
public final class ReportSearch {

  private final CheckedInputs inputs;
  private final ReportChecker checker;
  private final List<Notice> notices = new ArrayList<>();
  private int checked;

  /// A search for the reports of some reviews.
  public ReportSearch(CheckedInputs inputs) {
    this.inputs = inputs;
    this.checker = new ReportChecker(inputs);
  }

  /// What is wrong with the reports that were found.
  public List<Notice> notices() {
    return notices;
  }

  /// How many reports were checked.
  public int checked() {
    return checked;
  }

  /// Checks the reports whose names say that they belong to the review beside them.
  public void beside(ReviewDocument review) {
    for (var path : siblings(review.path())) {
      var format = ReportFormats.of(path);
      var rubric = ReportName.rubric(path, review);
      if (format.isPresent() && rubric.isPresent()) {
        read(path, format.get()).ifPresent(report -> beside(report, review, rubric.get()));
      }
    }
  }

  private void beside(ReportFile report, ReviewDocument review, String rubric) {
    report
        .content()
        .provenance()
        .ifPresentOrElse(
            provenance -> beside(report, provenance, review, rubric),
            () -> foreign(report, rubric, review));
  }

  private void beside(
      ReportFile report, Provenance provenance, ReviewDocument review, String rubric) {
    checked++;
    if (!provenance.reviewSha256().equals(review.review().origin().sha256())) {
      problem(report.place(), otherReview(provenance, review));
    } else if (!provenance.rubricId().equals(rubric)) {
      problem(
          report.place(),
          "it was made by rubric '%s', and '%s' is meant".formatted(provenance.rubricId(), rubric));
    } else {
      checker.check(report, provenance, review).ifPresent(notices::add);
    }
  }

  private String otherReview(Provenance provenance, ReviewDocument review) {
    return inputs
        .reviewOf(provenance)
        .map(other -> "it is the report of %s".formatted(other.path()))
        .orElse("it was made from another state of %s".formatted(review.path()));
  }

  /// A file that fidelity did not write counts only where it would write one of that name.
  private void foreign(ReportFile report, String rubric, ReviewDocument review) {
    if (rubric.equals(review.rubric().identity().id()) || inputs.knowsRubric(rubric)) {
      checked++;
      problem(report.place(), "it carries no mark of fidelity, so it is no report of the review");
    }
  }

  /// Checks every report in a folder against the review whose hash it carries.
  public void in(Path folder) {
    for (var path : FoundFiles.in(folder, name -> ReportFormats.of(Path.of(name)).isPresent())) {
      ReportFormats.of(path)
          .flatMap(format -> read(path, format))
          .ifPresent(
              report ->
                  report
                      .content()
                      .provenance()
                      .ifPresentOrElse(
                          provenance -> check(report, provenance), () -> unmarked(report)));
    }
  }

  private void check(ReportFile report, Provenance provenance) {
    checked++;
    inputs
        .reviewOf(provenance)
        .ifPresentOrElse(
            review -> checker.check(report, provenance, review).ifPresent(notices::add),
            () ->
                problem(
                    report.place(),
                    "it was made from a review that has changed or is not among those checked"));
  }

  private void unmarked(ReportFile report) {
    notices.add(
        Notice.of(
            Severity.NOTE,
            report.place(),
            "report",
            "it carries no mark of fidelity and is not checked"));
  }

  private Optional<ReportFile> read(Path path, ReportFormat format) {
    try {
      return Optional.of(ReportFile.read(path, format));
    } catch (IOException e) {
      checked++;
      problem(Place.startOf(path.toString()), why(e));
      return Optional.empty();
    }
  }

  /// What our readers say; an operating system says it in words of its own.
  private static String why(IOException e) {
    return e instanceof FileSystemException
        ? "it cannot be read"
        : Objects.requireNonNullElse(e.getMessage(), "it cannot be read");
  }

  private void problem(Place place, String wrong) {
    notices.add(Notice.of(Severity.PROBLEM, place, "report", wrong + "; " + ReportChecker.RENEW));
  }

  private static List<Path> siblings(Path review) {
    try (var files = Files.list(review.toAbsolutePath().getParent())) {
      return files.map(file -> review.resolveSibling(file.getFileName())).sorted().toList();
    } catch (IOException e) {
      throw new CommandException(
          "the folder of %s cannot be read; check its permissions".formatted(review));
    }
  }
}
