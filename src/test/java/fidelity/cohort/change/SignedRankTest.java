package fidelity.cohort.change;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.cohort.change.SignedRank.Method;
import fidelity.cohort.change.SignedRank.Tested;
import fidelity.cohort.change.SignedRank.TooFew;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The signed-rank test against every way in which signs can fall, and where each method is used.
class SignedRankTest {

  private static final Offset<Double> CLOSE = Offset.offset(1e-12);

  /// Every way in which the signs can fall is tried, for 6 to 12 changes and every sum.
  @Test
  void theExactChanceIsThatOfAllSigns() {
    for (var n = SignedRank.FEWEST; n <= 12; n++) {
      for (var sum = 0; sum <= n * (n + 1) / 2; sum++) {
        var tested = (Tested) SignedRanks.test(withSum(n, sum));
        assertThat(tested.method()).isEqualTo(Method.EXACT);
        assertThat(tested.sum()).isEqualByComparingTo(BigDecimal.valueOf(sum));
        assertThat(tested.p().doubleValue()).isCloseTo(tried(n, sum), CLOSE);
      }
    }
  }

  /// The sizes 1 to n, of which those that go up add up to the sum.
  private static List<BigDecimal> withSum(int n, int sum) {
    var changes = new ArrayList<BigDecimal>();
    var left = sum;
    for (var rank = n; rank >= 1; rank--) {
      var up = left >= rank;
      left -= up ? rank : 0;
      changes.add(BigDecimal.valueOf(up ? rank : -rank));
    }
    return changes;
  }

  /// The share of all signs whose sum is as far from the middle, or farther.
  private static double tried(int n, int sum) {
    var all = n * (n + 1) / 2;
    var far =
        IntStream.range(0, 1 << n)
            .map(
                signs -> IntStream.rangeClosed(1, n).filter(r -> (signs >> (r - 1) & 1) == 1).sum())
            .filter(each -> Math.abs(2 * each - all) >= Math.abs(2 * sum - all))
            .count();
    return (double) far / (1 << n);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "1 2 3 4 5 6, EXACT",
    "1 2 3 4 5 5, NORMAL",
    "1 2 3 4 5 -5, NORMAL",
    "1 2 3 4 5 5.0, NORMAL",
    "0 1 2 3 4 5 6, NORMAL"
  })
  void tiesAndUnchangedSitesNeedTheNormalDistribution(String changes, Method method) {
    assertThat(((Tested) SignedRanks.test(numbers(changes))).method()).isEqualTo(method);
  }

  @Test
  void fiftyChangesAreCountedByTheNormalDistribution() {
    assertThat(((Tested) SignedRanks.test(withSum(49, 700))).method()).isEqualTo(Method.EXACT);
    assertThat(((Tested) SignedRanks.test(withSum(50, 700))).method()).isEqualTo(Method.NORMAL);
  }

  @Test
  void fewerThanSixChangesAreNotTested() {
    assertThat(SignedRanks.test(numbers("1 2 3 4 5 0 0 0"))).isEqualTo(new TooFew(5));
    assertThat(SignedRanks.test(List.of())).isEqualTo(new TooFew(0));
    assertThat(SignedRanks.test(numbers("1 2 3 4 5 -6"))).isInstanceOf(Tested.class);
  }

  /// Whichever way all changes are turned, the chance is the same.
  @Test
  void upAndDownAreAlike() {
    var chance = new Random(5);
    for (var round = 0; round < 100; round++) {
      var changes =
          chance.ints(6 + chance.nextInt(20), -9, 10).mapToObj(BigDecimal::valueOf).toList();
      var turned = changes.stream().map(BigDecimal::negate).toList();
      if (SignedRanks.test(changes) instanceof Tested(_, _, var p, _)) {
        assertThat(((Tested) SignedRanks.test(turned)).p()).isEqualTo(p);
      }
    }
  }

  /// The example of Wilcoxon (1945) in Hollander and Wolfe: depression scores before and after.
  @Test
  void aPublishedExampleIsAsPrinted() {
    var changes = numbers("-0.952 0.147 -1.022 -0.430 -0.620 -0.590 -0.490 0.080 -0.010");
    var tested = (Tested) SignedRanks.test(changes);
    assertThat(tested.sum()).isEqualByComparingTo("5");
    assertThat(tested.p()).isEqualByComparingTo("0.0390625");
  }

  private static List<BigDecimal> numbers(String text) {
    return Pattern.compile(" ").splitAsStream(text).map(BigDecimal::new).toList();
  }
}
