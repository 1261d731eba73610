package fidelity.cli;

import fidelity.cli.console.CommandException;
import fidelity.cli.inputs.InputFile;
import fidelity.cli.inputs.Inputs;
import fidelity.cohort.agreement.RatedVisit;
import fidelity.cohort.agreement.VisitsAgreement;
import fidelity.input.ReviewDocument;
import fidelity.input.Rubrics;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.problem.InputException;
import fidelity.rubric.Rubric;
import fidelity.scoring.Scorecard;
import fidelity.scoring.Scorer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A folder with the reviews of many raters, for their agreement.
///
/// @param by the rubric to score by, where it is not the one that reviews name
record PairsFolder(Path folder, Rubrics shelf, Optional<Rubric> by) {

  /// The agreement over the visits that several raters reviewed.
  ///
  /// @throws InputException with every problem in all reviews
  /// @throws CommandException when no visit has several raters, or they go by several rubrics
  VisitsAgreement agreement() {
    var visits = RatedVisit.among(scorecards());
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

  private List<Scorecard> scorecards() {
    var scorecards = new ArrayList<Scorecard>();
    var found = new ArrayList<Diagnostic>();
    for (var input : Inputs.find(List.of(folder.toString())).all()) {
      try {
        review(InputFile.open(input.path())).map(this::score).ifPresent(scorecards::add);
      } catch (InputException e) {
        found.addAll(e.problems());
      }
    }
    if (!found.isEmpty()) {
      throw new InputException(found);
    }
    return scorecards;
  }

  /// The review in a file; none in what is no review.
  private Optional<ReviewDocument> review(InputFile file) {
    return switch (file) {
      case InputFile.Book(var book) -> Optional.of(book.review(shelf));
      case InputFile.Yaml(var yaml) ->
          switch (yaml.kind()) {
            case REVIEW -> Optional.of(yaml.review(shelf));
            case RUBRIC, NEITHER -> Optional.empty();
          };
    };
  }

  private Scorecard score(ReviewDocument document) {
    return Scorer.score(by.orElse(document.rubric()), document.review());
  }

  private static boolean same(Rubric one, Rubric other) {
    return one.identity().origin().checksum().equals(other.identity().origin().checksum());
  }

  private static Detail name(Rubric rubric) {
    return Detail.name("%s %s".formatted(rubric.identity().id(), rubric.identity().version()));
  }
}
