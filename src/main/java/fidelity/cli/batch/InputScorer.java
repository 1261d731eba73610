package fidelity.cli.batch;

import fidelity.cli.batch.Attempt.Failed;
import fidelity.cli.batch.Attempt.Other;
import fidelity.cli.batch.Attempt.PassedOver;
import fidelity.cli.batch.Attempt.Scored;
import fidelity.cli.inputs.Input;
import fidelity.cli.inputs.Source;
import fidelity.cli.inputs.Warnings;
import fidelity.input.InputFile;
import fidelity.input.ReviewDocument;
import fidelity.input.Rubrics;
import fidelity.input.table.TableRow;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.problem.InputException;
import fidelity.problem.Place;
import fidelity.problem.Subject;
import fidelity.rubric.Rubric;
import fidelity.scoring.Scorecard;
import fidelity.scoring.Scorer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads and scores the inputs of a batch, whatever is in them.
///
/// @param other the rubric to score by, where it is not the one that a review names
public record InputScorer(
    Rubrics shelf, Optional<Rubric> other, Threshold threshold, FaultBarrier barrier) {

  Attempt score(Source source) {
    return barrier.contain(source.place(), () -> read(source), failed -> failed);
  }

  private Attempt read(Source source) {
    try {
      return switch (source) {
        case Source.Yaml(var input) -> read(input);
        case Source.Row(TableRow.Read(var place, var document)) -> row(place, document);
        case Source.Row(TableRow.Refused(var place, var problems)) -> failed(place, problems);
      };
    } catch (InputException e) {
      return failed(source.place(), e.problems());
    }
  }

  private Attempt read(Input input) {
    var file = InputFile.open(input.path());
    return switch (file.kind()) {
      case REVIEW -> review(file.review(shelf));
      case RUBRIC -> input.named() ? Failed.of(file.notReview()) : new PassedOver(Other.RUBRIC);
      case NEITHER -> input.named() ? Failed.of(file.neither()) : new PassedOver(Other.OTHER_YAML);
    };
  }

  private Scored review(ReviewDocument document) {
    var scorecard = score(document);
    var place = Place.startOf(document.path().toString());
    return Scored.of(
        place, scorecard, threshold.reachedBy(scorecard), Warnings.of(document, scorecard));
  }

  /// Scores a row of a table; it cannot hold comments, so missing ones earn no warning.
  private Scored row(Place place, ReviewDocument document) {
    var scorecard = score(document);
    return Scored.of(
        place, scorecard, threshold.reachedBy(scorecard), Warnings.ofReading(document));
  }

  private Scorecard score(ReviewDocument document) {
    return Scorer.score(other.orElse(document.rubric()), document.review());
  }

  /// A failure whose problems are the file's own, at least one: its rubric may have all of them.
  private static Failed failed(Place place, List<Diagnostic> problems) {
    var all = new ArrayList<>(problems);
    if (problems.stream().noneMatch(problem -> problem.place().file().equals(place.file()))) {
      var rubric = Detail.name(problems.getFirst().place().file());
      all.add(Diagnostic.of(place, Subject.REVIEW, Code.BROKEN_RUBRIC, rubric));
    }
    return new Failed(place.file(), all);
  }
}
