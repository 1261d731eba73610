package fidelity.cli.batch;

import fidelity.cli.batch.Attempt.Scored;
import fidelity.cli.batch.Finished.Reported;
import fidelity.cli.batch.cohort.RowTable;
import fidelity.cli.outputs.ReportName;
import fidelity.cohort.CohortReview;
import fidelity.cohort.ReviewText;
import fidelity.input.TestScorecard;
import fidelity.problem.Place;
import fidelity.scoring.Scorecard;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What a batch makes of a sample.
public final class SampleAttempt {

  private SampleAttempt() {}

  static String file(String sample) {
    return "samples/%s.yaml".formatted(sample);
  }

  /// The scorecard of a sample.
  public static Scorecard scorecard(String sample) {
    return TestScorecard.of(Path.of(file(sample)));
  }

  /// The sample with its score, under a name of its own.
  static Scored scored(String sample, String reportName) {
    var place = Place.startOf(file(sample));
    return new Scored(place, scorecard(sample), Optional.empty(), reportName, true, List.of());
  }

  static Reported reported(String sample, boolean thresholdReached, int written, int current) {
    var done = reported(file(sample), scorecard(sample));
    return new Reported(
        done.place(),
        done.entry(),
        done.reportName(),
        done.rows(),
        done.texts(),
        thresholdReached,
        written,
        current,
        List.of(),
        List.of());
  }

  /// A scored review of which no reports are asked for.
  static Reported reported(String file, Scorecard scorecard) {
    var texts = ReviewText.of(scorecard);
    return new Reported(
        Place.startOf(file),
        CohortReview.of(file, scorecard),
        ReportName.ofBatch(scorecard.review().header()),
        RowTable.rows(scorecard, texts),
        texts,
        true,
        0,
        0,
        List.of(),
        List.of());
  }
}
