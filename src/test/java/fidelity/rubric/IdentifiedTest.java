package fidelity.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How files name the constants of an enum.
class IdentifiedTest {

  @Test
  void anIdIsTheNameInLowerCaseWithHyphens() {
    assertThat(Identified.ids(TotalRule.class))
        .containsExactly("sum", "mean", "mean-of-sections", "percent-of-range");
  }

  @Test
  void anIdFindsItsConstant() {
    assertThat(Identified.of(TotalRule.class, "percent-of-range"))
        .hasValue(TotalRule.PERCENT_OF_RANGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "median", "Sum", "PERCENT_OF_RANGE", "percent_of_range"})
  void anotherTextFindsNone(String id) {
    assertThat(Identified.of(TotalRule.class, id)).isEmpty();
  }
}
