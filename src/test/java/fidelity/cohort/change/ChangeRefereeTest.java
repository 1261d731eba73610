package fidelity.cohort.change;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.Golden;
import fidelity.cohort.change.SignedRank.Method;
import fidelity.cohort.change.SignedRank.Tested;
import fidelity.cohort.change.SignedRank.TooFew;
import fidelity.cohort.statistics.RefereeResults;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/// The paired change of 200 random cohorts of 1 to 70 sites, with ties and without, is as R
/// computes.
///
/// R's results lie beside the table, so that the ordinary tests need no R. `make referee` runs it;
/// with `-Dgolden.update=true` it writes the results anew.
@TestMethodOrder(OrderAnnotation.class)
class ChangeRefereeTest {

  private static final Path FOLDER = Path.of("src/test/resources/referee/change");
  private static final Path CHANGES = FOLDER.resolve("changes.csv");
  private static final RefereeResults REFEREE =
      new RefereeResults(
          Path.of("src/test/r/change.R"), FOLDER.resolve("results.csv"), "r-base-core");

  private static final List<List<BigDecimal>> COHORTS = cohorts();

  @Test
  @Order(1)
  void theRefereeReadsTheTableThatIsMadeToday() {
    var table = new StringBuilder("sites,change\n");
    for (var index = 0; index < COHORTS.size(); index++) {
      for (var change : COHORTS.get(index)) {
        table.append("%d,%s\n".formatted(index, change.toPlainString()));
      }
    }
    Golden.assertMatches(CHANGES, table.toString());
  }

  @Test
  @Order(2)
  @Tag("referee")
  void theRefereeStillSaysSo(@TempDir Path folder) throws IOException, InterruptedException {
    var difference = REFEREE.assertComputed(figures(), folder, List.of(CHANGES.toString()));
    System.out.printf(
        "referee: %d figures of %d cohorts' changes, largest difference %s%n",
        figures().size(), COHORTS.size(), difference.toPlainString());
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
        figures(),
        Stream.of("n", "better", "mean", "sd", "from", "to", "v", "p", "exact").map("14."::concat));
  }

  @Test
  void bothMethodsAreAmongThem() {
    var exact =
        figures().entrySet().stream()
            .filter(figure -> figure.getKey().endsWith(".exact"))
            .map(Map.Entry::getValue)
            .toList();
    assertThat(exact).filteredOn(each -> each.signum() == 1).hasSizeGreaterThan(40);
    assertThat(exact).filteredOn(each -> each.signum() == 0).hasSizeGreaterThan(40);
  }

  private static List<List<BigDecimal>> cohorts() {
    var chance = new Random(24);
    return Stream.generate(() -> cohort(chance)).limit(200).toList();
  }

  /// Small whole changes of which many are the same or none; long decimals that all differ; or one
  /// and the same change everywhere.
  private static List<BigDecimal> cohort(Random chance) {
    var n = 1 + chance.nextInt(chance.nextInt(4) == 0 ? 70 : 25);
    return switch (chance.nextInt(10)) {
      case 0 -> IntStream.range(0, n).mapToObj(_ -> new BigDecimal("2.10")).toList();
      case 1, 2, 3, 4 ->
          chance
              .ints(-20_000, 30_001)
              .distinct()
              .limit(n)
              .mapToObj(ChangeRefereeTest::fine)
              .toList();
      default -> chance.ints(n, -6, 10).mapToObj(BigDecimal::valueOf).toList();
    };
  }

  private static BigDecimal fine(int thousandths) {
    return BigDecimal.valueOf(thousandths, 3);
  }

  private static Map<String, BigDecimal> figures() {
    var figures = new LinkedHashMap<String, BigDecimal>();
    for (var index = 0; index < COHORTS.size(); index++) {
      put(figures, index + ".", PairedChange.of(COHORTS.get(index)));
    }
    return figures;
  }

  private static void put(Map<String, BigDecimal> figures, String name, PairedChange change) {
    figures.put(name + "n", BigDecimal.valueOf(change.n()));
    figures.put(name + "better", BigDecimal.valueOf(change.better()));
    figures.put(name + "worse", BigDecimal.valueOf(change.worse()));
    change.mean().ifPresent(mean -> figures.put(name + "mean", mean));
    change.deviation().ifPresent(deviation -> figures.put(name + "sd", deviation));
    change.interval().ifPresent(interval -> figures.put(name + "from", interval.from()));
    change.interval().ifPresent(interval -> figures.put(name + "to", interval.to()));
    switch (change.test()) {
      case Tested(_, var sum, var p, var method) -> {
        figures.put(name + "v", sum);
        figures.put(name + "p", p);
        figures.put(name + "exact", BigDecimal.valueOf(method == Method.EXACT ? 1 : 0));
      }
      case TooFew _ -> {}
    }
  }
}
