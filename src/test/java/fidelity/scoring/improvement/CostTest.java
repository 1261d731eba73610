package fidelity.scoring.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Costs add up exactly, and are ordered by answers, then by steps, then by distance.
class CostTest {

  private static final List<Cost> CHEAPEST_FIRST =
      List.of(
          Cost.NONE,
          number("0"),
          number("0.0000000000001"),
          number("0.9999999999999"),
          number("1"),
          number("1999999999998.9999999999999"),
          number("1999999999999"),
          Cost.ofOrdered(1),
          Cost.ofOrdered(2),
          number("1").plus(number("1")));

  @Test
  void theyAreOrderedByTheirCountsAndThenByDistance() {
    assertThat(CHEAPEST_FIRST.reversed().stream().sorted()).isEqualTo(CHEAPEST_FIRST);
  }

  @Test
  void partsOfAUnitAddUpToUnits() {
    assertThat(number("0.5").plus(number("0.5"))).isEqualTo(number("0.25").plus(number("0.75")));
    assertThat(number("0.9999999999999").plus(number("2.0000000000002")))
        .isEqualTo(number("1.0000000000001").plus(number("2")));
  }

  @Test
  void twoAreComparedWithAThirdAsTheirSumIs() {
    for (var one : CHEAPEST_FIRST) {
      for (var other : CHEAPEST_FIRST) {
        for (var bound : CHEAPEST_FIRST) {
          assertThat(one.isBelowWith(other, bound)).isEqualTo(one.plus(other).compareTo(bound) < 0);
        }
      }
    }
  }

  private static Cost number(String distance) {
    return Cost.ofNumber(new BigDecimal(distance));
  }
}
