package fidelity.cli;

import fidelity.cli.inputs.InputFile;
import fidelity.cli.inputs.Inputs;
import fidelity.input.ReviewDocument;
import fidelity.input.Rubrics;
import fidelity.problem.Diagnostic;
import fidelity.problem.InputException;
import fidelity.rubric.Rubric;
import fidelity.scoring.Scorecard;
import fidelity.scoring.Scorer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The reviews among the files that a user means; what is no review is passed over.
///
/// @param names files, folders and patterns
/// @param by the rubric to score by, where it is not the one that reviews name
record ReviewsIn(List<String> names, Rubrics shelf, Optional<Rubric> by) {

  /// All of them, scored.
  ///
  /// @throws InputException with every problem in all of them
  List<Scorecard> scorecards() {
    var scorecards = new ArrayList<Scorecard>();
    var inputs = Inputs.find(names);
    var found = new ArrayList<Diagnostic>(inputs.problems());
    for (var input : inputs.all()) {
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
}
