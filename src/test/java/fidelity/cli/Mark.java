package fidelity.cli;

import fidelity.cli.console.Version;
import fidelity.input.TestScorecard;
import fidelity.scoring.Provenance;
import java.nio.file.Path;
import java.util.SequencedMap;

/// The mark that a report of a review carries, which lies beside it as north.yaml.
final class Mark {

  static final Path REVIEW = Path.of("samples/exemplary-2025.yaml");

  private Mark() {}

  static SequencedMap<String, String> of(Path review) {
    var scorecard = TestScorecard.of(review);
    var properties = Provenance.of(scorecard, Version.number()).properties();
    properties.put("review", "north.yaml");
    return properties;
  }
}
