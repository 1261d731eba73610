package fidelity.report.review;

import fidelity.input.TestScorecard;
import fidelity.scoring.Scorecard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Scorecards of the sample reviews, as they are or with some of their text replaced.
final class SampleScorecards {

  private static final Path SAMPLES = Path.of("samples");

  private SampleScorecards() {}

  static Scorecard of(String sample) {
    return score(SAMPLES.resolve(sample + ".yaml"));
  }

  /// The scorecard of a sample in which every match of a pattern is replaced.
  static Scorecard of(String sample, String pattern, String replacement) {
    try {
      var text = Files.readString(SAMPLES.resolve(sample + ".yaml"));
      var file = Files.createTempFile("review", ".yaml");
      try {
        Files.writeString(file, text.replaceAll("(?m)" + pattern, replacement));
        return score(file);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Scorecard score(Path file) {
    return TestScorecard.of(file);
  }
}
