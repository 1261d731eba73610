package fidelity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A scale whose scores reach below 0 has every report, without shares of its highest score.
class ScoresBelowZeroTest {

  private static final String REVIEW =
      """
      rubric: rubric.yaml
      site: { id: a, name: A }
      visited: 2025-03-11
      status: final
      items: { 1: { answers: { found: no }, comments: Nothing was found. } }
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"-1, 0", "-2, -1", "-1000, -999", "0, 1"})
  void everyReportIsWritten(int from, int to) throws IOException {
    var rubric =
        """
        rubric: below
        version: "1"
        language: en
        name: Below zero
        scores: { from: %1$d, to: %2$d }
        total: sum
        bands: [{ band: high, name: High, from: %2$d }, { band: low, name: Low }]
        development_need: %1$d
        sections:
          - section: one
            name: One
            items:
              - item: 1
                name: Work
                standard: Work is found.
                answers: { found: { yes-no: Found } }
                levels: { %2$d: { when: found, says: Found }, %1$d: { says: Not found } }
        """
            .formatted(from, to);
    Files.writeString(folder.resolve("rubric.yaml"), rubric);
    var review = Files.writeString(folder.resolve("review.yaml"), REVIEW);
    assertThat(written("score", review)).isZero();
    assertThat(written("batch", folder)).isZero();
  }

  private int written(String command, Path input) {
    var out = folder.resolve(command);
    var run = Cli.run(command, "--format=pdf,xlsx,json", "--out=" + out, input.toString());
    return run.code();
  }
}
