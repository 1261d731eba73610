package fidelity.cli.batch;

import fidelity.cli.batch.Attempt.Failed;
import fidelity.cli.batch.Attempt.NotBegun;
import fidelity.cli.batch.Attempt.Other;
import fidelity.cli.batch.Attempt.PassedOver;
import fidelity.cli.batch.Attempt.Scored;
import fidelity.cli.inputs.Input;
import fidelity.cli.inputs.InputFile;
import fidelity.cli.inputs.Source;
import fidelity.cli.inputs.Warnings;
import fidelity.cli.previous.PreviousVisit;
import fidelity.cli.pseudonyms.Telling;
import fidelity.input.ReviewDocument;
import fidelity.input.Rubrics;
import fidelity.input.YamlFile;
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
import fidelity.scoring.comparison.VisitComparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads and scores the inputs of a batch, whatever is in them.
///
/// @param other the rubric to score by, where it is not the one that a review names
/// @param telling by what names it is told what they are
public record InputScorer(
    Rubrics shelf,
    Optional<Rubric> other,
    Threshold threshold,
    FaultBarrier barrier,
    Telling telling) {

  /// Scores reviews that are told by their names.
  public InputScorer(
      Rubrics shelf, Optional<Rubric> other, Threshold threshold, FaultBarrier barrier) {
    this(shelf, other, threshold, barrier, new Telling.ByName());
  }

  Attempt score(Source source) {
    return told(barrier.contain(source.place(), () -> read(source), failed -> failed));
  }

  private Attempt told(Attempt attempt) {
    return switch (attempt) {
      case Failed(var place, var problems) ->
          new Failed(telling.told(place), telling.told(problems));
      case Scored _, PassedOver _, NotBegun _ -> attempt;
    };
  }

  private Attempt read(Source source) {
    try {
      return switch (source) {
        case Source.Whole(var input) -> read(input);
        case Source.Row(TableRow.Read(var place, var document)) ->
            row(telling.told(place), telling.told(document));
        case Source.Row(TableRow.Refused(var place, var problems)) -> failed(place, problems);
      };
    } catch (InputException e) {
      return failed(source.place(), e.problems());
    }
  }

  private Attempt read(Input input) {
    return switch (InputFile.open(input.path())) {
      case InputFile.Book(var book) -> review(telling.told(book.review(shelf)));
      case InputFile.Yaml(var yaml) -> read(yaml, input.named());
    };
  }

  private Attempt read(YamlFile file, boolean named) {
    return switch (file.kind()) {
      case REVIEW -> review(telling.told(file.review(shelf)));
      case RUBRIC -> named ? Failed.of(file.notReview()) : passedOver(file, Other.RUBRIC);
      case NEITHER -> named ? Failed.of(file.neither()) : passedOver(file, Other.OTHER_YAML);
    };
  }

  private static PassedOver passedOver(YamlFile file, Other what) {
    return new PassedOver(file.path(), what);
  }

  private Attempt review(ReviewDocument document) {
    var scorecard = score(document);
    var place = Place.startOf(document.path().toString());
    var last = PreviousVisit.of(document, scorecard, shelf);
    return attempt(
        place, scorecard, last.since(), Warnings.and(last.warnings(), document, scorecard));
  }

  /// Scores a row of a table; it cannot hold comments, so missing ones earn no warning.
  private Attempt row(Place place, ReviewDocument document) {
    return attempt(place, score(document), Optional.empty(), Warnings.ofReading(document));
  }

  /// A review that the threshold cannot be held against fails; the others go on.
  private Attempt attempt(
      Place place,
      Scorecard scorecard,
      Optional<VisitComparison> since,
      List<Diagnostic> warnings) {
    return threshold
        .unfit(scorecard.rubric())
        .<Attempt>map(wrong -> Failed.of(Diagnostic.of(place, Subject.REVIEW, wrong)))
        .orElseGet(
            () -> Scored.of(place, scorecard, since, threshold.reachedBy(scorecard), warnings));
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
    return new Failed(place, all);
  }
}
