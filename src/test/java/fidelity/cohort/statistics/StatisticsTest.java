package fidelity.cohort.statistics;

import static fidelity.cohort.SmallScale.HIGH;
import static fidelity.cohort.SmallScale.LOW;
import static fidelity.cohort.SmallScale.VISITED;
import static fidelity.cohort.SmallScale.cohort;
import static fidelity.cohort.SmallScale.leftOut;
import static fidelity.cohort.SmallScale.open;
import static fidelity.cohort.SmallScale.review;
import static org.assertj.core.api.Assertions.assertThat;

import fidelity.cohort.Cohort;
import fidelity.cohort.CohortReview;
import fidelity.cohort.Grouping;
import fidelity.cohort.Visits;
import fidelity.cohort.overview.Overview;
import fidelity.cohort.overview.Overview.View;
import fidelity.cohort.statistics.Share.BandShare;
import fidelity.cohort.statistics.Summary.FiveNumberSummary;
import fidelity.review.Outcome;
import fidelity.rubric.Points;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Statistics worked out by hand, and those that are not defined.
class StatisticsTest {

  private static final Offset<BigDecimal> CLOSE = Offset.offset(new BigDecimal("1e-7"));

  /// Totals 9, 6, 4 and 7.
  private static final Cohort FOUR =
      cohort(
          review("a", 3, 3, 3), review("b", 2, 2, 2), review("c", 1, 2, 1), review("d", 3, 3, 1));

  @Test
  void theTotalsAreDescribed() {
    var scores = statistics(FOUR).total().scores();
    assertThat(scores.n()).isEqualTo(4);
    assertThat(scores.mean()).hasValue(number("6.5"));
    assertThat(scores.deviation()).hasValue(number("2.081665999466"));
    assertThat(scores.spread())
        .hasValue(
            new FiveNumberSummary(
                number("4"), number("5.5"), number("6.5"), number("7.5"), number("9")));
    assertThat(scores.floor()).hasValue(number("0"));
    assertThat(scores.ceiling()).hasValue(number("0.25"));
  }

  /// Variances: a 11/12, b 1/3, c 11/12, the sum 13/3; 3/2 (1 - 13/6 / 13/3) = 3/4.
  @Test
  void alphaIsCronbachs() {
    assertThat(statistics(FOUR).total().alpha().coefficient()).hasValue(number("0.75"));
  }

  @Test
  void aSectionOfOneItemHasNoAlpha() {
    var sections = statistics(FOUR).sections();
    assertThat(sections.get(0).alpha().coefficient()).isPresent();
    assertThat(sections.get(1).alpha().coefficient()).isEmpty();
    assertThat(sections.get(1).scores().ceiling()).hasValue(number("0.25"));
  }

  @Test
  void anItemsScoresAreCounted() {
    var item = statistics(FOUR).items().get(2);
    assertThat(item.shares())
        .containsExactly(
            Map.entry(Points.of(1), new Share(2, 4)),
            Map.entry(Points.of(2), new Share(1, 4)),
            Map.entry(Points.of(3), new Share(1, 4)));
    assertThat(item.upper()).isEqualTo(new Share(2, 4));
    assertThat(item.scores().floor()).hasValue(number("0.5"));
  }

  /// Item c: 3 2 1 1; the rest 6 4 3 6: r = 1.75 / sqrt(2.75 * 6.75).
  @Test
  void anItemIsCorrelatedWithTheRestWithoutIt() {
    assertThat(statistics(FOUR).items().get(2).rest().coefficient())
        .hasValue(number("0.40618119723"));
  }

  /// With a fifth review in which item c does not apply.
  @Test
  void whatDoesNotApplyIsLeftOutWithItsOwnNumberOfReviews() {
    var reviews = new ArrayList<>(FOUR.reviews());
    reviews.add(leftOut(Optional.of(new Outcome(10, 5)), "e", 3, 1));
    var five = statistics(new Cohort(FOUR.rubric(), reviews));
    var four = statistics(FOUR);
    assertThat(five.items().get(0).scores().n()).isEqualTo(5);
    assertThat(five.items().get(2).scores()).isEqualTo(four.items().get(2).scores());
    assertThat(five.items().get(2).absences()).isEqualTo(new Absences(0, 1, 0));
    assertThat(five.items().get(2).rest()).isEqualTo(four.items().get(2).rest());
    assertThat(five.sections().get(0).scores().n()).isEqualTo(5);
    assertThat(five.sections().get(1).scores()).isEqualTo(four.sections().get(1).scores());
    assertThat(five.sections().get(1).absences()).isEqualTo(new Absences(0, 1, 0));
    assertThat(five.total().scores().n()).isEqualTo(5);
    assertThat(five.total().alpha()).isEqualTo(four.total().alpha());
    assertThat(five.outcome().orElseThrow().items())
        .hasEntrySatisfying("a", with -> assertThat(with.extent().reviews()).isEqualTo(1))
        .hasEntrySatisfying("c", with -> assertThat(with.extent().reviews()).isZero());
  }

  @Test
  void bandsAreCountedHighestFirst() {
    assertThat(statistics(FOUR).bands())
        .containsExactly(new BandShare(HIGH, new Share(2, 4)), new BandShare(LOW, new Share(2, 4)));
  }

  @Test
  void equalTotalsShareTheirPlaceAndPercentile() {
    var positions =
        statistics(
                cohort(
                    review("a", 3, 3, 3),
                    review("b", 2, 2, 2),
                    review("c", 3, 2, 1),
                    review("d", 1, 1, 1)))
            .positions();
    assertThat(positions.stream().map(Position::place)).containsExactly(1, 2, 2, 4);
    assertThat(positions.stream().map(Position::percentile))
        .containsExactly(number("87.5"), number("50"), number("50"), number("12.5"));
  }

  @Test
  void theWeakestItemIsFirst() {
    assertThat(statistics(FOUR).weakestFirst().stream().map(each -> each.item().id()))
        .containsExactly("c", "a", "b");
  }

  /// The total of the open one is 3 to 5, so that its band is settled and its first section is 2.
  @Test
  void whatIsSettledInAnUnfinishedReviewCounts() {
    var found = statistics(cohort(review("a", 3, 3, 3), open("b", 1, 1)));
    assertThat(found.extent()).isEqualTo(new Extent(2, 2));
    assertThat(found.total().extent()).isEqualTo(new Extent(1, 1));
    assertThat(found.total().scores().mean()).hasValue(number("9"));
    assertThat(found.total().absences()).isEqualTo(new Absences(1, 0, 0));
    assertThat(found.items().get(0).scores().mean()).hasValue(number("2"));
    assertThat(found.items().get(2).scores().mean()).hasValue(number("3"));
    assertThat(found.items().get(2).absences()).isEqualTo(new Absences(1, 0, 0));
    assertThat(found.sections().get(0).scores().mean()).hasValue(number("4"));
    assertThat(found.sections().get(0).alpha().extent()).isEqualTo(new Extent(2, 2));
    assertThat(found.sections().get(1).absences()).isEqualTo(new Absences(1, 0, 0));
    assertThat(found.total().alpha().extent()).isEqualTo(new Extent(1, 1));
    assertThat(found.bands())
        .containsExactly(new BandShare(HIGH, new Share(1, 2)), new BandShare(LOW, new Share(1, 2)));
    assertThat(found.positions()).hasSize(1);
  }

  /// Item c is settled at one site of two, and only the figures of both may be shown.
  @Test
  void aFigureOfTooFewSitesIsHiddenAndSaysSo() {
    var cohort = cohort(review("a", 3, 3, 3), open("b", 1, 1));
    var found = shown(cohort, 2).orElseThrow();
    assertThat(found.items().get(0).scores().n()).isEqualTo(2);
    assertThat(found.items().get(2).scores().n()).isZero();
    assertThat(found.items().get(2).absences()).isEqualTo(new Absences(1, 0, 1));
    assertThat(found.items().get(2).shares().get(Points.of(3))).isEqualTo(new Share(0, 0));
    assertThat(found.total().absences()).isEqualTo(new Absences(1, 0, 1));
    assertThat(found.positions()).isEmpty();
  }

  /// R: prop.test(14, 50, correct = FALSE) gives 0.1747417 to 0.4166512.
  @Test
  void allClientsTogetherCountTheSame() {
    var pooled =
        statistics(
                cohort(
                    review(new Outcome(10, 6), "a", 3, 3, 3),
                    review(new Outcome(40, 8), "b", 2, 2, 2)))
            .outcome()
            .orElseThrow()
            .pooled();
    assertThat(pooled.clients()).isEqualTo(50);
    assertThat(pooled.employed()).isEqualTo(14);
    assertThat(pooled.rate()).isEqualByComparingTo("0.28");
    assertThat(pooled.interval().orElseThrow().from()).isCloseTo(number("0.1747417"), CLOSE);
    assertThat(pooled.interval().orElseThrow().to()).isCloseTo(number("0.4166512"), CLOSE);
  }

  @ParameterizedTest(name = "{0} of 10 employed: {1} to {2}")
  @CsvSource({"0, 0, 0.2775328", "10, 0.7224672, 1"})
  void theIntervalOfNoneAndAllEndsThere(int employed, BigDecimal from, BigDecimal to) {
    var interval = Pooled.wilson(10, employed);
    assertThat(interval.from()).isCloseTo(from, CLOSE);
    assertThat(interval.to()).isCloseTo(to, CLOSE);
  }

  @Test
  void theReferenceNamesTheQuantileAndTheFewSitesThatAreUsed() throws IOException {
    assertThat(Files.readString(Path.of("src/site/markdown/reference/statistics.md")))
        .contains(String.valueOf(Correlations.NORMAL_97_5), "Below ten sites");
    assertThat(Extent.FEW).isEqualTo(10);
  }

  /// Five reviews of four sites.
  @Test
  void whereASiteCountsTwiceNoIntervalIsGiven() {
    var outcome =
        statistics(
                cohort(
                    review(new Outcome(10, 5), "a", 3, 3, 3),
                    review(new Outcome(10, 3), "b", 2, 2, 2),
                    review(new Outcome(20, 2), "c", 1, 1, 1),
                    review(new Outcome(10, 4), "d", 2, 3, 1),
                    review(VISITED.plusYears(1), new Outcome(10, 1), "a", 1, 2, 1)))
            .outcome()
            .orElseThrow();
    assertThat(outcome.extent()).isEqualTo(new Extent(5, 4));
    assertThat(outcome.total().pearson().coefficient()).isPresent();
    assertThat(outcome.total().pearson().interval()).isEmpty();
    assertThat(outcome.total().spearman().interval()).isEmpty();
    assertThat(outcome.pooled().interval()).isEmpty();
  }

  @Test
  void whatIsNotDefinedIsEmpty() {
    var one = statistics(cohort(review("a", 3, 3, 3)));
    assertThat(one.total().scores().deviation()).isEmpty();
    assertThat(one.total().alpha().coefficient()).isEmpty();
    assertThat(one.items()).allMatch(item -> item.rest().coefficient().isEmpty());
    var none = statistics(cohort());
    assertThat(none.total().scores().mean()).isEmpty();
    assertThat(none.bands().getFirst().share()).isEqualTo(new Share(0, 0));
    assertThat(none.outcome()).isEmpty();
  }

  @Test
  void aConstantItemHasNoCorrelation() {
    var statistics =
        statistics(cohort(review("a", 3, 2, 3), review("b", 2, 2, 2), review("c", 1, 2, 1)));
    assertThat(statistics.items().get(1).rest().coefficient()).isEmpty();
    assertThat(statistics.items().get(0).rest().coefficient()).hasValue(number("1"));
    assertThat(statistics.total().alpha().coefficient()).hasValue(number("0.75"));
  }

  @Test
  void employmentRatesAreCorrelatedWithTotalsAndItems() {
    var outcome =
        statistics(
                cohort(
                    review(new Outcome(10, 5), "a", 3, 3, 3),
                    review(new Outcome(10, 3), "b", 2, 2, 2),
                    review(new Outcome(20, 2), "c", 1, 1, 1),
                    review(new Outcome(10, 4), "d", 2, 3, 1),
                    review("e", 1, 1, 1)))
            .outcome()
            .orElseThrow();
    assertThat(outcome.extent().sites()).isEqualTo(4);
    assertThat(outcome.extent().few()).isTrue();
    assertThat(outcome.rates().mean()).hasValue(number("0.325"));
    assertThat(outcome.total().extent().reviews()).isEqualTo(4);
    assertThat(outcome.total().spearman().coefficient()).hasValue(number("0.948683298051"));
    assertThat(outcome.total().spearman().interval()).isPresent();
    assertThat(outcome.items().keySet()).containsExactly("a", "b", "c");
  }

  @Test
  void aPerfectCorrelationHasNoInterval() {
    var outcome =
        statistics(
                cohort(
                    IntStream.range(0, 5)
                        .mapToObj(
                            each ->
                                review(
                                    new Outcome(10, each),
                                    "s" + each,
                                    1 + (each + 1) / 2,
                                    1 + each / 2,
                                    1))
                        .toArray(CohortReview[]::new)))
            .outcome()
            .orElseThrow();
    assertThat(outcome.total().pearson().coefficient()).hasValue(number("1"));
    assertThat(outcome.total().pearson().interval()).isEmpty();
    assertThat(outcome.total().spearman().interval()).isEmpty();
  }

  @ParameterizedTest(name = "{0} sites, hidden below {1}: {2}, few: {3}")
  @CsvSource({
    "4, 0, true, true",
    "4, 4, true, true",
    "4, 5, false, true",
    "10, 10, true, false",
    "9, 0, true, true"
  })
  void fewSitesAreFlaggedOrHidden(int sites, int hideBelow, boolean shown, boolean few) {
    var cohort =
        cohort(
            IntStream.range(0, sites)
                .mapToObj(site -> review("s" + site, 1, 2, 3))
                .toArray(CohortReview[]::new));
    var statistics = shown(cohort, hideBelow);
    assertThat(statistics.isPresent()).isEqualTo(shown);
    assertThat(statistics.map(each -> each.extent().few()).orElse(few)).isEqualTo(few);
  }

  /// Two visits to a site do not make two sites.
  @Test
  void sitesAreCountedNotReviews() {
    var cohort = cohort(review("a", 3, 3, 3), review("a", 2, 2, 2));
    assertThat(statistics(cohort).extent().sites()).isEqualTo(1);
    assertThat(shown(cohort, 2)).isEmpty();
  }

  private static Statistics statistics(Cohort cohort) {
    return Statistics.of(cohort, ToldFigures.ALL);
  }

  /// The figures that are shown of as many sites at least.
  private static Optional<Statistics> shown(Cohort cohort, int hideBelow) {
    var view = new View(new Visits.All(), Grouping.NONE, hideBelow, Optional.empty());
    return Overview.of(cohort, view).statistics();
  }

  private static BigDecimal number(String number) {
    return new BigDecimal(number);
  }
}
