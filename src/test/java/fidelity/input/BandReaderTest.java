package fidelity.input;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.problem.Code;
import fidelity.problem.Diagnostic;
import fidelity.rubric.Bands;
import fidelity.rubric.Bands.Band;
import fidelity.rubric.Rubric.ReviewInterval;
import fidelity.rubric.Scale;
import fidelity.rubric.TotalRule;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Bands and intervals are lists from the highest total down, of which the last entry is open.
class BandReaderTest {

  private static final String GOOD = "  - { band: good, name: Good, from: 7.5 }\n";
  private static final String POOR = "  - { band: poor, name: Poor }\n";

  @ParameterizedTest
  @CsvSource({"SUM, 4", "MEAN, 2.00", "PERCENT_OF_RANGE, 0.00"})
  void theLastBandBeginsAtTheLowestTotalThereIs(TotalRule total, BigDecimal least) {
    var text = YamlText.of("bands:\n" + GOOD + POOR);
    assertThat(reader(text, total).bands(text.fields()))
        .isEqualTo(
            new Bands(
                List.of(
                    new Band("good", "Good", new BigDecimal("7.5")),
                    new Band("poor", "Poor", least))));
    assertThat(text.found()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[] | NO_BANDS",
        "[{ band: poor, name: Poor, from: 4 }] | LAST_ENTRY_LIMITED",
        "[{ band: good, name: Good }, { band: poor, name: Poor }] | MISSING_KEY",
        "[{ band: good, name: Good, from: x }, { band: poor, name: Poor }] | NUMBER_NEEDED",
        "[{ band: a, name: A, from: 5 }, { band: a, name: B }] | DUPLICATE_ID",
        "[{ band: poor }] | MISSING_KEY",
        "[{ band: poor, name: Poor, to: 3 }] | UNKNOWN_KEY",
        "poor | LIST_NEEDED"
      })
  void aBandThatIsNotAsItShouldBeIsTold(String bands, Code code) {
    var text = YamlText.of("bands: " + bands);
    reader(text, TotalRule.SUM).bands(text.fields());
    assertThat(text.found().stream().map(Diagnostic::code)).contains(code);
  }

  @Test
  void theNextReviewIsDueAfterSomeMonths() {
    var text = YamlText.of("review_every: [{ from: 7.5, months: 24 }, { months: 12 }]");
    assertThat(reader(text, TotalRule.SUM).intervals(text.fields()))
        .containsExactly(
            new ReviewInterval(new BigDecimal("7.5"), 24),
            new ReviewInterval(new BigDecimal("4"), 12));
    assertThat(text.found()).isEmpty();
  }

  @Test
  void aRubricNeedNotSayWhenTheNextReviewIsDue() {
    var text = YamlText.of("name: A");
    assertThat(reader(text, TotalRule.SUM).intervals(text.fields())).isEmpty();
    assertThat(text.found()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[{ months: 0 }] | COUNT_NEEDED",
        "[{ months: 1.5 }] | COUNT_NEEDED",
        "[{ from: 4, months: 1 }] | LAST_ENTRY_LIMITED",
        "[{ months: 2 }, { months: 1 }] | MISSING_KEY"
      })
  void anIntervalThatIsNotAsItShouldBeIsTold(String intervals, Code code) {
    var text = YamlText.of("review_every: " + intervals);
    reader(text, TotalRule.SUM).intervals(text.fields());
    assertThat(text.found().stream().map(Diagnostic::code)).containsExactly(code);
  }

  /// Of a rubric of two items with scores from 2 to 5.
  private static BandReader reader(YamlText text, TotalRule total) {
    return new BandReader(text.problems(), total, new Scale(2, 5), 2);
  }
}
