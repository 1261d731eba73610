package fidelity.cli.check;

import fidelity.cli.check.cohort.CohortSearch;
import fidelity.cli.check.inputs.CheckedInputs;
import fidelity.cli.inputs.Inputs;
import fidelity.cli.pseudonyms.Reading;
import fidelity.problem.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The reports of every kind that were checked: of reviews, of reviews side by side, of cohorts.
///
/// @param checked how many there are
/// @param found what is wrong with them
public record CheckedReports(int checked, List<Diagnostic> found) {

  public CheckedReports {
    found = List.copyOf(found);
  }

  /// Checks the reports in a folder, or those that lie beside the reviews.
  ///
  /// @param files what the user named
  /// @param reading how the reviews of a cohort are read once more
  /// @throws fidelity.cli.console.CommandException when there is no such folder
  public static CheckedReports of(
      CheckedInputs inputs, Inputs files, Optional<Path> folder, Reading reading) {
    var cohorts = new CohortSearch(inputs, reading);
    var reports = new ReportSearch(inputs);
    var comparisons = new ComparisonSearch(inputs);
    folder.ifPresentOrElse(
        each -> {
          cohorts.in(each, files);
          reports.in(each, cohorts, comparisons);
        },
        () -> {
          cohorts.among(files);
          inputs.reviews().files().forEach(reports::beside);
          comparisons.among(files, cohorts);
        });
    return new CheckedReports(
        reports.checked() + comparisons.checked() + cohorts.checked(),
        Stream.of(reports.found(), comparisons.found(), cohorts.found())
            .flatMap(List::stream)
            .toList());
  }
}
