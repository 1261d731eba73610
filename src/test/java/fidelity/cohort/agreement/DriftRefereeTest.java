package fidelity.cohort.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.Golden;
import fidelity.cohort.statistics.RefereeResults;
import fidelity.rubric.Points;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/// The drift of 200 random raters from a consensus, at 1 to 12 sites each, is as R computes.
///
/// R's results lie beside the table, so that the ordinary tests need no R. `make referee` runs it;
/// with `-Dgolden.update=true` it writes the results anew.
@TestMethodOrder(OrderAnnotation.class)
class DriftRefereeTest {

  private static final Path FOLDER = Path.of("src/test/resources/referee/drift");
  private static final Path APART = FOLDER.resolve("apart.csv");
  private static final RefereeResults REFEREE =
      new RefereeResults(
          Path.of("src/test/r/drift.R"),
          FOLDER.resolve("results.csv"),
          "r-base-core and r-cran-sandwich");

  /// For each rater, what is apart at each site.
  private static final List<List<List<Points>>> RATERS = raters();

  @Test
  @Order(1)
  void theRefereeReadsTheTableThatIsMadeToday() {
    var table = new StringBuilder("rater,site,apart\n");
    for (var rater = 0; rater < RATERS.size(); rater++) {
      for (var site = 0; site < RATERS.get(rater).size(); site++) {
        for (var apart : RATERS.get(rater).get(site)) {
          table.append("%d,%d,%s\n".formatted(rater, site, apart.number().toPlainString()));
        }
      }
    }
    Golden.assertMatches(APART, table.toString());
  }

  @Test
  @Order(2)
  @Tag("referee")
  void theRefereeStillSaysSo(@TempDir Path folder) throws IOException, InterruptedException {
    var difference = REFEREE.assertComputed(figures(), folder, List.of(APART.toString()));
    System.out.printf(
        "referee: %d figures of %d raters' drift, largest difference %s%n",
        figures().size(), RATERS.size(), difference.toPlainString());
  }

  @Test
  @Order(3)
  void everyFigureIsTheRefereesAndNoneIsMissing() throws IOException {
    REFEREE.assertKept(figures());
  }

  @Test
  @Order(3)
  void aFaultInAnyFigureIsFound() {
    REFEREE.assertFaultsAreFound(
        figures(), Stream.of("scores", "sites", "mean", "from", "to").map("3."::concat));
  }

  @Test
  void aSingleSiteAndSitesThatAreAlikeHaveNoInterval() {
    var one = List.of(Points.of(1), Points.of(0));
    assertThat(Drift.of("A", List.of(one)).interval()).isEmpty();
    assertThat(Drift.of("A", List.of(one, one.reversed())).interval()).isEmpty();
    assertThat(Drift.of("A", List.of(one, List.of(Points.of(0)))).interval()).isPresent();
  }

  private static List<List<List<Points>>> raters() {
    var chance = new Random(17);
    return Stream.generate(() -> rater(chance)).limit(200).toList();
  }

  private static List<List<Points>> rater(Random chance) {
    return Stream.generate(() -> site(chance)).limit(1 + chance.nextInt(12)).toList();
  }

  /// Sites differ in how many items were scored, and in which way the rater leans.
  private static List<Points> site(Random chance) {
    var leans = chance.nextInt(3) - 1;
    return chance
        .ints(1 + chance.nextInt(12), -1, 2)
        .mapToObj(each -> Points.of(chance.nextInt(3) == 0 ? each + leans : 0))
        .toList();
  }

  private static Map<String, BigDecimal> figures() {
    var figures = new LinkedHashMap<String, BigDecimal>();
    for (var index = 0; index < RATERS.size(); index++) {
      var name = index + ".";
      var drift = Drift.of(name, RATERS.get(index));
      figures.put(name + "scores", BigDecimal.valueOf(drift.scores()));
      figures.put(name + "sites", BigDecimal.valueOf(drift.sites()));
      figures.put(name + "mean", drift.mean());
      drift.interval().ifPresent(interval -> figures.put(name + "from", interval.from()));
      drift.interval().ifPresent(interval -> figures.put(name + "to", interval.to()));
    }
    return figures;
  }
}
