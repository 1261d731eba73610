package fidelity.cohort.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.Golden;
import fidelity.cohort.Cohort;
import fidelity.cohort.Visits;
import fidelity.cohort.generated.GeneratedCohort;
import fidelity.data.csv.ScoresCsv;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/// The statistics of 200 generated reviews, some with open items and some of earlier visits, are
/// those that R computes from their scores.csv.
///
/// R's results lie beside the table, so that the ordinary tests need no R. `make referee` runs it;
/// with `-Dgolden.update=true` it writes the results anew.
@TestMethodOrder(OrderAnnotation.class)
class RefereeTest {

  private static final Path FOLDER = Path.of("src/test/resources/referee");
  private static final Path SCORES = FOLDER.resolve("scores.csv");
  private static final Path SECTIONS = FOLDER.resolve("sections.csv");
  private static final Path RESULTS = FOLDER.resolve("results.csv");
  private static final Path SCRIPT = Path.of("src/test/r/statistics.R");
  private static final BigDecimal CLOSE = new BigDecimal("1e-9");

  private static final Visits LATEST = new Visits.Latest();
  private static final Cohort COHORT = cohort();

  @Test
  @Order(1)
  void theRefereeReadsTheTableThatIsWrittenToday() throws IOException {
    var out = new ByteArrayOutputStream();
    ScoresCsv.write(COHORT, LATEST, out);
    Golden.assertMatches(SCORES, out.toString(StandardCharsets.UTF_8));
    Golden.assertMatches(SECTIONS, sections());
  }

  @Test
  @Order(3)
  void everyFigureIsTheRefereesAndNoneIsMissing() throws IOException {
    assertThat(largestDifference(figures(), read(RESULTS))).isLessThanOrEqualTo(CLOSE);
  }

  @Test
  @Order(2)
  @Tag("referee")
  void theRefereeStillSaysSo(@TempDir Path folder) throws IOException, InterruptedException {
    var results = folder.resolve("results.csv");
    run(results);
    if (Golden.updating()) {
      Files.writeString(RESULTS, Files.readString(results));
    }
    var difference = largestDifference(figures(), read(results));
    System.out.printf(
        "referee: %d figures of %d reviews, largest difference %s%n",
        figures().size(), LATEST.of(COHORT).reviews().size(), difference.toPlainString());
    assertThat(difference).isLessThanOrEqualTo(CLOSE);
    assertThat(largestDifference(read(RESULTS), read(results))).isLessThanOrEqualTo(CLOSE);
  }

  private static void run(Path results) throws IOException, InterruptedException {
    var scale = COHORT.rubric().scale();
    var referee =
        new ProcessBuilder(
                "Rscript",
                SCRIPT.toString(),
                SCORES.toString(),
                SECTIONS.toString(),
                String.valueOf(scale.from()),
                String.valueOf(scale.to()),
                results.toString())
            .inheritIO()
            .start();
    assertThat(referee.waitFor()).as("Rscript; r-base-core and r-cran-psych are needed").isZero();
  }

  private static Cohort cohort() {
    var reviews = GeneratedCohort.of("ips-25", 200);
    return new Cohort(reviews.getFirst().rubric(), reviews);
  }

  private static Map<String, BigDecimal> figures() {
    return RefereeFigures.of(Statistics.of(LATEST.of(COHORT), all -> true));
  }

  private static String sections() {
    var lines = new StringBuilder("section,item\n");
    for (var section : COHORT.rubric().sections()) {
      section.items().forEach(item -> lines.append("%s,%s\n".formatted(section.id(), item.id())));
    }
    return lines.toString();
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
