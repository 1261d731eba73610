package fidelity.words;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.input.TestRubric;
import fidelity.rubric.Language;
import org.junit.jupiter.api.Test;

/// Bands are printed with limits that say which totals are in them.
class BandTextsTest {

  @Test
  void aLimitBetweenTwoTotalsIsPrintedAsItIs() {
    var rubric =
        TestRubric.named("src/test/resources/golden/rubrics/band-between-totals/rubric.yaml");
    assertThat(new BandTexts(rubric, Words.of(Language.ENGLISH)).lines())
        .containsExactly("2.2–3: Best", "2–2: Good", "1 and below: Poor");
  }
}
