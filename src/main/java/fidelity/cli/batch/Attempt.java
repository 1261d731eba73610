package fidelity.cli.batch;

import fidelity.cli.outputs.ReportName;
import fidelity.problem.Code;
import fidelity.problem.Diagnostic;
import fidelity.problem.Place;
import fidelity.scoring.Scorecard;
import fidelity.scoring.comparison.VisitComparison;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The result of reading one input of a batch.
sealed interface Attempt {

  /// Whether a row of a table begins there: what is a file of its own begins where the file does.
  static boolean isRow(Place place) {
    return !place.equals(Place.startOf(place.file()));
  }

  /// A review with its score.
  ///
  /// @param place where the review begins
  /// @param since what has changed since the last review that it names
  /// @param reportName what its reports are called, without an ending: "north_2025-03-11"
  /// @param thresholdReached whether its total is what `--fail-under` asks for
  /// @param warnings what should be looked at again
  record Scored(
      Place place,
      Scorecard scorecard,
      Optional<VisitComparison> since,
      String reportName,
      boolean thresholdReached,
      List<Diagnostic> warnings)
      implements Attempt {

    /// A scored review; its reports are named by the site's id, the first day of the visit
    /// and whoever rated alone.
    static Scored of(
        Place place,
        Scorecard scorecard,
        Optional<VisitComparison> since,
        boolean thresholdReached,
        List<Diagnostic> warnings) {
      var reportName = ReportName.ofBatch(scorecard.review().header());
      return new Scored(place, scorecard, since, reportName, thresholdReached, warnings);
    }

    /// The same under the name that tells it from a review of another kind.
    Scored namedByKind() {
      return new Scored(
          place,
          scorecard,
          since,
          ReportName.ofBatchByKind(scorecard.review().header()),
          thresholdReached,
          warnings);
    }

    /// The file that it was read from, and the line where it is a row of a table.
    String origin() {
      return scorecard.review().origin().file();
    }
  }

  /// An input of which no report is written.
  sealed interface Ended extends Attempt, Finished {}

  /// Something that cannot be scored, or not be written.
  ///
  /// @param place where it begins
  record Failed(Place place, List<Diagnostic> problems) implements Ended {

    /// The file that it was read from, as the user named it.
    String source() {
      return place.file();
    }

    /// Whether it is a row of a table.
    boolean inTable() {
      return isRow(place);
    }

    /// A failure with one problem, in the file that the problem is in.
    static Failed of(Diagnostic problem) {
      return new Failed(problem.place(), List.of(problem));
    }

    /// Whether it asks what was meant: a table that could be read and is held back, since scores
    /// would be lost under a heading that is nearly right.
    boolean asks() {
      return problems.stream().anyMatch(problem -> problem.code() == Code.MISSPELT_COLUMN);
    }
  }

  /// A file of a folder that is no review.
  record PassedOver(Path file, Other what) implements Ended {}

  /// An input that was not begun because the user interrupted the batch.
  record NotBegun() implements Ended {}

  /// What a YAML file can be that is no review.
  enum Other {
    RUBRIC,
    OTHER_YAML
  }
}
