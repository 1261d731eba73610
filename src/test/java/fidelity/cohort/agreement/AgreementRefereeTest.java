package fidelity.cohort.agreement;

import fidelity.Golden;
import fidelity.cohort.agreement.Coefficient.Found;
import fidelity.cohort.agreement.Coefficient.NotDefined;
import fidelity.cohort.agreement.KrippendorffAlpha.Metric;
import fidelity.cohort.statistics.RefereeResults;
import fidelity.rubric.Points;
import fidelity.rubric.Scale;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/// The agreement of 200 random pairs of raters, on scales of two to nine scores, is as R computes.
///
/// R's results lie beside the table, so that the ordinary tests need no R. `make referee` runs it;
/// with `-Dgolden.update=true` it writes the results anew.
@TestMethodOrder(OrderAnnotation.class)
class AgreementRefereeTest {

  private static final Path FOLDER = Path.of("src/test/resources/referee/agreement");
  private static final Path SCORES = FOLDER.resolve("scores.csv");
  private static final RefereeResults REFEREE =
      new RefereeResults(
          Path.of("src/test/r/agreement.R"),
          FOLDER.resolve("results.csv"),
          "r-base-core, r-cran-psych and r-cran-vcd");

  private static final List<Scale> SCALES =
      List.of(new Scale(1, 5), new Scale(1, 3), new Scale(0, 1), new Scale(1, 5, true));
  private static final List<Raters> RATERS = raters();

  /// Two raters with their scores of some items.
  private record Raters(Scale scale, List<ScorePair> pairs) {}

  @Test
  @Order(1)
  void theRefereeReadsTheTableThatIsMadeToday() {
    var table = new StringBuilder("raters,from,to,step,first,second\n");
    for (var index = 0; index < RATERS.size(); index++) {
      var scale = RATERS.get(index).scale();
      for (var pair : RATERS.get(index).pairs()) {
        table.append(
            "%d,%d,%d,%s,%s,%s\n"
                .formatted(
                    index, scale.from(), scale.to(), scale.step(), pair.first(), pair.second()));
      }
    }
    Golden.assertMatches(SCORES, table.toString());
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
    var difference = REFEREE.assertComputed(figures(), folder, List.of(SCORES.toString()));
    System.out.printf(
        "referee: %d figures of %d pairs of raters, largest difference %s%n",
        figures().size(), RATERS.size(), difference.toPlainString());
  }

  private static List<Raters> raters() {
    var chance = new Random(22);
    return Stream.generate(() -> raters(chance, SCALES.get(chance.nextInt(SCALES.size()))))
        .limit(200)
        .toList();
  }

  /// The second rater follows the first one more or less, and both may like one end of the scale.
  private static Raters raters(Random chance, Scale scale) {
    var follows = chance.nextDouble();
    var narrow = chance.nextInt(scale.scores().size());
    var pairs = new ArrayList<ScorePair>();
    var items = 2 + chance.nextInt(40);
    for (var item = 0; item < items; item++) {
      var first = score(chance, scale, narrow);
      var second = chance.nextDouble() < follows ? first : score(chance, scale, narrow);
      pairs.add(new ScorePair(first, second));
    }
    return new Raters(scale, pairs);
  }

  private static Points score(Random chance, Scale scale, int narrow) {
    return scale.scores().get(Math.max(narrow, chance.nextInt(scale.scores().size())));
  }

  private static Map<String, BigDecimal> figures() {
    var figures = new LinkedHashMap<String, BigDecimal>();
    for (var index = 0; index < RATERS.size(); index++) {
      put(figures, String.valueOf(index), RATERS.get(index));
    }
    return figures;
  }

  private static void put(Map<String, BigDecimal> figures, String name, Raters raters) {
    var agreement = PairAgreement.of(raters.scale(), raters.pairs());
    var closeness = agreement.closeness();
    figures.put(name + ".exact", closeness.exact().share().orElseThrow());
    figures.put(name + ".within_one", closeness.withinOne().share().orElseThrow());
    figures.put(name + ".mean_absolute", closeness.meanAbsolute().orElseThrow());
    figures.put(name + ".mean_signed", closeness.meanSigned().orElseThrow());
    agreement
        .kappa()
        .forEach((weighting, kappa) -> put(figures, name + ".kappa." + weighting.id(), kappa));
    agreement.ac2().forEach((weighting, ac2) -> put(figures, name + ".ac2." + weighting.id(), ac2));
    put(figures, name + ".icc", agreement.icc());
    var units = raters.pairs().stream().map(pair -> List.of(pair.first(), pair.second())).toList();
    for (var metric : Metric.values()) {
      put(
          figures,
          name + ".alpha." + metric.name().toLowerCase(Locale.ROOT),
          KrippendorffAlpha.of(units, metric));
    }
  }

  private static void put(Map<String, BigDecimal> figures, String name, Coefficient coefficient) {
    switch (coefficient) {
      case Found(var value, var error, var interval) -> {
        figures.put(name, value);
        error.ifPresent(found -> figures.put(name + ".error", found));
        if (name.endsWith(".icc")) {
          interval.ifPresent(found -> figures.put(name + ".from", found.from()));
          interval.ifPresent(found -> figures.put(name + ".to", found.to()));
        }
      }
      case NotDefined _ -> {}
    }
  }
}
