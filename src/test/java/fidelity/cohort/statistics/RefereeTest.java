package fidelity.cohort.statistics;

import fidelity.Golden;
import fidelity.cohort.Cohort;
import fidelity.cohort.Visits;
import fidelity.cohort.generated.GeneratedCohort;
import fidelity.data.csv.ScoresCsv;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
  private static final RefereeResults REFEREE =
      new RefereeResults(
          Path.of("src/test/r/statistics.R"),
          FOLDER.resolve("results.csv"),
          "r-base-core and r-cran-psych");

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
    REFEREE.assertKept(figures());
  }

  @Test
  @Order(2)
  @Tag("referee")
  void theRefereeStillSaysSo(@TempDir Path folder) throws IOException, InterruptedException {
    var scale = COHORT.rubric().scale();
    var inputs =
        List.of(
            SCORES.toString(),
            SECTIONS.toString(),
            String.valueOf(scale.from()),
            String.valueOf(scale.to()));
    var difference = REFEREE.assertComputed(figures(), folder, inputs);
    System.out.printf(
        "referee: %d figures of %d reviews, largest difference %s%n",
        figures().size(), LATEST.of(COHORT).reviews().size(), difference.toPlainString());
  }

  private static Cohort cohort() {
    var reviews = GeneratedCohort.of("ips-25", 200);
    return new Cohort(reviews.getFirst().rubric(), reviews);
  }

  private static Map<String, BigDecimal> figures() {
    return RefereeFigures.of(Statistics.of(LATEST.of(COHORT), ToldFigures.ALL));
  }

  private static String sections() {
    var lines = new StringBuilder("section,item\n");
    for (var section : COHORT.rubric().sections()) {
      section.items().forEach(item -> lines.append("%s,%s\n".formatted(section.id(), item.id())));
    }
    return lines.toString();
  }
}
