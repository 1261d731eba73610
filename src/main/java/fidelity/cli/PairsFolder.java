package fidelity.cli;

import fidelity.cli.console.CommandException;
import fidelity.cohort.agreement.RatedVisit;
import fidelity.cohort.agreement.VisitsAgreement;
import fidelity.input.Rubrics;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.rubric.Rubric;
import fidelity.scoring.Scorecard;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A folder with the reviews of many raters, for their agreement.
///
/// @param by the rubric to score by, where it is not the one that reviews name
record PairsFolder(Path folder, Rubrics shelf, Optional<Rubric> by) {

  /// The agreement over the visits that several raters reviewed.
  ///
  /// @throws CommandException when no visit has several raters, or they go by several rubrics
  VisitsAgreement agreement() {
    var visits =
        RatedVisit.among(new ReviewsIn(List.of(folder.toString()), shelf, by).scorecards());
    var rubrics =
        visits.stream().flatMap(visit -> visit.raters().stream()).map(Scorecard::rubric).toList();
    if (rubrics.isEmpty()) {
      throw new CommandException(Code.NO_RATED_VISITS, Detail.name(folder.toString()));
    }
    var first = rubrics.getFirst();
    rubrics.stream()
        .filter(other -> !same(first, other))
        .findFirst()
        .ifPresent(
            other -> {
              throw new CommandException(Code.COMPARE_OTHER_RUBRICS, name(first), name(other));
            });
    return VisitsAgreement.of(first, visits);
  }

  private static boolean same(Rubric one, Rubric other) {
    return one.identity().origin().checksum().equals(other.identity().origin().checksum());
  }

  private static Detail name(Rubric rubric) {
    return Detail.name("%s %s".formatted(rubric.identity().id(), rubric.identity().version()));
  }
}
