package fidelity.cli.check;

import fidelity.cli.check.cohort.CohortSearch;
import fidelity.cli.check.inputs.CheckedInputs;
import fidelity.cli.inputs.FoundFiles;
import fidelity.cli.inputs.Inputs;
import fidelity.cli.outputs.ReportFile;
import fidelity.cli.outputs.ReportFormats;
import fidelity.problem.Diagnostic;
import fidelity.scoring.comparison.ComparisonProvenance;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Finds the reports of reviews side by side, among the reviews or in a folder, and has them
/// checked.
public final class ComparisonSearch {

  private final CheckedInputs inputs;
  private final ComparisonChecker checker;
  private final List<Diagnostic> found = new ArrayList<>();
  private int checked;

  /// A search for the reports that were made of some reviews.
  public ComparisonSearch(CheckedInputs inputs) {
    this.inputs = inputs;
    this.checker = new ComparisonChecker(inputs);
  }

  /// What is wrong with the reports that were found.
  public List<Diagnostic> found() {
    return found;
  }

  /// How many reports were checked.
  public int checked() {
    return checked;
  }

  /// Checks those in the folders that the user named. What is called like the report of a review is
  /// one, and what cannot be read is another program's file.
  ///
  /// @param cohorts the folders whose files of a cohort are checked as such
  public void among(Inputs files, CohortSearch cohorts) {
    var reviews =
        Stream.concat(inputs.reviews().all().stream(), inputs.reviews().told().stream()).toList();
    var claims = Claims.of(reviews, inputs.broken());
    files.folders().stream()
        .flatMap(folder -> FoundFiles.in(folder, ComparisonSearch::isReport).found().stream())
        .distinct()
        .filter(path -> !claims.areOn(path) && !cohorts.has(path))
        .forEach(this::check);
  }

  private static boolean isReport(Path file) {
    return ReportFormats.ofReport(file).isPresent();
  }

  private void check(Path path) {
    try {
      check(ReportFile.read(path, ReportFormats.ofReport(path).orElseThrow()));
    } catch (IOException e) {
      // another program's file
    }
  }

  /// Checks a report and returns whether it sets reviews side by side; others are left alone.
  boolean check(ReportFile report) {
    var origin = report.comparisonProvenance();
    origin.ifPresent(each -> check(report, each));
    return origin.isPresent();
  }

  private void check(ReportFile report, ComparisonProvenance origin) {
    checked++;
    checker.check(report, origin).ifPresent(found::add);
  }
}
