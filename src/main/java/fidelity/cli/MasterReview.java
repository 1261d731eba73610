package fidelity.cli;

import fidelity.cli.inputs.InputFile;
import fidelity.cohort.agreement.Calibration;
import fidelity.input.ReviewDocument;
import fidelity.input.Rubrics;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.problem.InputException;
import fidelity.problem.Message;
import fidelity.problem.Place;
import fidelity.problem.Subject;
import fidelity.rubric.Rubric;
import fidelity.scoring.Scorecard;
import fidelity.scoring.Scorer;
import fidelity.scoring.comparison.Pairing;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A master review with the reviews of raters to set beside it.
///
/// @param raters at least one
/// @param by the rubric to score by, where it is not the one that reviews name
record MasterReview(Path file, List<Path> raters, Rubrics shelf, Optional<Rubric> by) {

  /// All files, the master first.
  List<Path> files() {
    return Stream.concat(Stream.of(file), raters.stream()).toList();
  }

  /// The raters beside the master.
  ///
  /// @throws InputException with every problem in the files, and each review that is not of the
  ///     master's visit or rubric
  Calibration calibration() {
    var scorecards = InputFile.reviews(files(), shelf).stream().map(this::score).toList();
    var master = scorecards.getFirst();
    var others = scorecards.subList(1, scorecards.size());
    var unfit = others.stream().flatMap(rater -> unfit(rater, master).stream()).toList();
    if (!unfit.isEmpty()) {
      throw new InputException(unfit);
    }
    return Calibration.of(master, others);
  }

  private Scorecard score(ReviewDocument document) {
    return Scorer.score(by.orElse(document.rubric()), document.review());
  }

  private static Optional<Diagnostic> unfit(Scorecard rater, Scorecard master) {
    return switch (Pairing.of(rater, master)) {
      case Pairing.Raters _ -> Optional.empty();
      case Pairing.Visits _ -> Optional.of(otherVisit(rater, master));
      case Pairing.Unfit(var why) ->
          Optional.of(
              switch (why) {
                case OTHER_SITES -> told(Code.MASTER_OTHER_SITE, rater, site(rater), site(master));
                case OTHER_KINDS -> otherVisit(rater, master);
                case OTHER_RUBRICS ->
                    told(Code.MASTER_OTHER_RUBRIC, rater, rubric(rater), rubric(master));
              });
    };
  }

  private static Diagnostic otherVisit(Scorecard rater, Scorecard master) {
    return told(Code.MASTER_OTHER_VISIT, rater, visit(rater), visit(master));
  }

  private static Diagnostic told(Code code, Scorecard rater, Detail its, Detail masters) {
    return Diagnostic.of(
        Place.startOf(rater.review().origin().file()),
        Subject.REVIEW,
        Message.of(code, its, masters));
  }

  private static Detail site(Scorecard scorecard) {
    return Detail.name(scorecard.review().header().site().id());
  }

  private static Detail visit(Scorecard scorecard) {
    var visit = scorecard.review().header().visit();
    return Detail.name(
        visit.first().equals(visit.last())
            ? visit.first().toString()
            : "%s–%s".formatted(visit.first(), visit.last()));
  }

  private static Detail rubric(Scorecard scorecard) {
    var identity = scorecard.rubric().identity();
    return Detail.name("%s %s".formatted(identity.id(), identity.version()));
  }
}
