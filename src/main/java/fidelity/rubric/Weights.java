package fidelity.rubric;

import java.math.BigInteger;
import java.util.List;

/// How often each score of a section counts in the total.
///
/// Where every section counts alike, its scores are weighed by the least common multiple of all
/// sections' numbers of scores over its own number: weighted sums stay whole numbers, and no total
/// is rounded on the way.
///
/// @param sections a weight for each section, in the scale's order
/// @param all the weights of all scores together
public record Weights(List<Integer> sections, int all) {

  public Weights {
    sections = List.copyOf(sections);
  }

  /// The weights where each score counts once.
  ///
  /// @param scored how many scores each section has
  static Weights alike(List<Integer> scored) {
    return new Weights(scored.stream().map(_ -> 1).toList(), sum(scored));
  }

  /// The weights where each section counts once.
  ///
  /// @param scored how many scores each section has, at least one of them above 0
  static Weights bySection(List<Integer> scored) {
    var multiple = scored.stream().filter(each -> each > 0).reduce(1, Weights::multiple);
    var counting = (int) scored.stream().filter(each -> each > 0).count();
    return new Weights(
        scored.stream().map(each -> each == 0 ? 0 : multiple / each).toList(), multiple * counting);
  }

  private static int sum(List<Integer> numbers) {
    return numbers.stream().mapToInt(each -> each).sum();
  }

  /// The least common multiple of two numbers above zero.
  static int multiple(int one, int other) {
    var divisor = BigInteger.valueOf(one).gcd(BigInteger.valueOf(other)).intValueExact();
    return Math.multiplyExact(one / divisor, other);
  }
}
