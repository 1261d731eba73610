package fidelity.cohort.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fidelity.Golden;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What R computed, kept beside the table that it read, so that the ordinary tests need no R.
///
/// @param script the program for R
/// @param kept its results as they were
/// @param needed what must be installed, for the message where it is not
public record RefereeResults(Path script, Path kept, String needed) {

  private static final BigDecimal CLOSE = new BigDecimal("1e-9");

  /// Fails where a figure is not the one that R once computed, or is missing.
  public void assertKept(Map<String, BigDecimal> ours) throws IOException {
    assertThat(largestDifference(ours, read(kept))).isLessThanOrEqualTo(CLOSE);
  }

  /// Fails where a figure could be a little off, or missing, without being found.
  ///
  /// @param kinds the names of the figures
  public void assertFaultsAreFound(Map<String, BigDecimal> ours, Stream<String> kinds) {
    kinds.forEach(
        kind -> {
          var wrong = new LinkedHashMap<>(ours);
          assertThat(wrong).as(kind).containsKey(kind);
          wrong.computeIfPresent(kind, (_, figure) -> figure.add(new BigDecimal("2e-9")));
          assertThatThrownBy(() -> assertKept(wrong)).as(kind).isInstanceOf(AssertionError.class);
          wrong.remove(kind);
          assertThatThrownBy(() -> assertKept(wrong)).as(kind).isInstanceOf(AssertionError.class);
        });
  }

  /// Runs R and fails where a figure is not the one that it computes, or not what it did. Writes
  /// the results anew with `-Dgolden.update=true`.
  ///
  /// @return the largest difference of a figure
  public BigDecimal assertComputed(Map<String, BigDecimal> ours, Path folder, List<String> inputs)
      throws IOException, InterruptedException {
    var results = folder.resolve("results.csv");
    run(results, inputs);
    if (Golden.updating()) {
      Files.writeString(kept, Files.readString(results));
    }
    var difference = largestDifference(ours, read(results));
    assertThat(difference).isLessThanOrEqualTo(CLOSE);
    assertThat(largestDifference(read(kept), read(results))).isLessThanOrEqualTo(CLOSE);
    return difference;
  }

  private void run(Path results, List<String> inputs) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of("Rscript", script.toString()));
    command.addAll(inputs);
    command.add(results.toString());
    var referee = new ProcessBuilder(command).inheritIO().start();
    assertThat(referee.waitFor()).as("Rscript; %s are needed", needed).isZero();
  }

  private static Map<String, BigDecimal> read(Path results) throws IOException {
    var figures = new LinkedHashMap<String, BigDecimal>();
    List<String> lines = Files.readAllLines(results);
    for (var line : lines.subList(1, lines.size())) {
      var comma = line.lastIndexOf(',');
      figures.put(line.substring(0, comma), new BigDecimal(line.substring(comma + 1)));
    }
    return figures;
  }

  private static BigDecimal largestDifference(
      Map<String, BigDecimal> ours, Map<String, BigDecimal> referees) {
    assertThat(ours.keySet()).containsExactlyInAnyOrderElementsOf(referees.keySet());
    assertThat(ours).hasSizeGreaterThan(850);
    return ours.entrySet().stream()
        .map(figure -> figure.getValue().subtract(referees.get(figure.getKey())).abs())
        .max(BigDecimal::compareTo)
        .orElseThrow();
  }
}
