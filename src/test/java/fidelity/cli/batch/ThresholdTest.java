package fidelity.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Message;
import fidelity.problem.Spelling;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A threshold is reached by the lowest total that is still possible.
class ThresholdTest {

  /// Totals of 97 and of 72 to 107 points; "good" begins at 100, "fair" at 74.
  @ParameterizedTest
  @CsvSource({
    "thl-2024, 96.99, true",
    "thl-2024, 97, true",
    "thl-2024, 97.00, true",
    "thl-2024, 97.01, false",
    "unfinished-2025, 72, true",
    "unfinished-2025, 72.01, false"
  })
  void aTotalIsReachedAtItsLimit(String sample, BigDecimal least, boolean reached) {
    var threshold = new Threshold(Optional.of(least), Optional.empty());
    assertThat(threshold.reachedBy(SampleAttempt.scorecard(sample))).isEqualTo(reached);
  }

  @ParameterizedTest
  @CsvSource({
    "thl-2024, fair, true",
    "thl-2024, good, false",
    "unfinished-2025, fair, false",
    "unfinished-2025, not-supported-employment, true"
  })
  void aBandIsReachedWhereItBegins(String sample, String band, boolean reached) {
    var threshold = new Threshold(Optional.empty(), Optional.of(band));
    assertThat(threshold.reachedBy(SampleAttempt.scorecard(sample))).isEqualTo(reached);
  }

  @ParameterizedTest
  @CsvSource({"97, fair, true", "98, fair, false", "97, good, false"})
  void bothAreReachedWhereBothAreAskedFor(BigDecimal least, String band, boolean reached) {
    var threshold = new Threshold(Optional.of(least), Optional.of(band));
    assertThat(threshold.reachedBy(SampleAttempt.scorecard("thl-2024"))).isEqualTo(reached);
  }

  @Test
  void noThresholdIsReachedByAll() {
    assertThat(Threshold.NONE.reachedBy(SampleAttempt.scorecard("unfinished-2025"))).isTrue();
  }

  @Test
  void aBandThatTheRubricLacksIsRefused() {
    var threshold = new Threshold(Optional.empty(), Optional.of("fairly"));
    var scorecard = SampleAttempt.scorecard("exemplary-2025");
    var bands = List.of("exemplary", "good", "fair", "not-supported-employment");
    var wrong =
        Message.of(
            Code.UNKNOWN_BAND,
            Detail.name("ips-25"),
            Detail.name("fairly"),
            Spelling.suggestion("fairly", bands));
    assertThat(threshold.unfit(scorecard.rubric())).hasValue(wrong);
  }

  @Test
  void aBandFitsTheRubricsThatHaveIt() {
    var threshold = new Threshold(Optional.empty(), Optional.of("exemplary"));
    assertThat(threshold.unfit(SampleAttempt.scorecard("exemplary-2025").rubric())).isEmpty();
    assertThat(threshold.unfit(SampleAttempt.scorecard("team-practice-2025").rubric())).isPresent();
  }

  @Test
  void whatIsMissedIsToldWithHowMuch() {
    var threshold = new Threshold(Optional.of(new BigDecimal("99.50")), Optional.of("good"));
    assertThat(threshold.missedBy(SampleAttempt.scorecard("thl-2024")))
        .containsExactly(
            Message.of(
                Code.BELOW_TOTAL, Detail.name("97"), Detail.name("99.5"), Detail.name("2.5")),
            Message.of(
                Code.BELOW_BAND,
                Detail.name("97"),
                Detail.name("good"),
                Detail.name("100"),
                Detail.name("3")));
  }
}
