package fidelity.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A misspelt word is taken for the nearest that is known, if one is near.
class SpellingTest {

  private static final List<String> WORDS = List.of("items", "sources", "reason", "a");

  @ParameterizedTest
  @CsvSource({
    "item, items",
    "itms, items",
    "ITEMS, items",
    "resaon, reason",
    "iemts, ",
    "itesm, items",
    "ietsm, ",
    "sorces, sources",
    "source, sources",
    "rea, ",
    "ite, ",
    "sorcers, sources",
    "b, ",
    "xyz, "
  })
  void aWordIsMeantWhenAThirdOfItsLettersDifferAtMost(String written, String meant) {
    assertThat(Spelling.nearest(written, WORDS).orElse(null)).isEqualTo(meant);
  }

  @Test
  void theNearestOfSeveralIsMeant() {
    assertThat(Spelling.nearest("weekly", List.of("weakly", "weekly_", "meekly", "weekly")))
        .contains("weekly");
    assertThat(Spelling.nearest("monthlyy", List.of("mouthly", "monthly"))).contains("monthly");
  }

  @ParameterizedTest
  @ValueSource(strings = {"111", "11.1", "11,1"})
  void noNumberIsTakenForAnother(String written) {
    assertThat(Spelling.nearest(written, List.of("112", "11.2", "11,2"))).isEmpty();
  }
}
