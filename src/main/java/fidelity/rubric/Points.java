package fidelity.rubric;

import java.math.BigDecimal;
import java.util.Optional;

/// A number of whole or half points: the score of an item, or what scores add up to.
///
/// @param halves how many half points they are
public record Points(int halves) implements Comparable<Points> {

  /// No points, which sums begin with.
  public static final Points NONE = new Points(0);

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /// So many whole points.
  public static Points of(int whole) {
    return new Points(Math.multiplyExact(2, whole));
  }

  /// The points of that number; none where it is neither whole nor a half, or out of all bounds.
  public static Optional<Points> of(BigDecimal number) {
    try {
      return Optional.of(new Points(number.multiply(TWO).intValueExact()));
    } catch (ArithmeticException _) {
      return Optional.empty();
    }
  }

  /// As many more.
  public Points plus(Points more) {
    return new Points(halves + more.halves);
  }

  /// So many fewer.
  public Points minus(Points fewer) {
    return new Points(halves - fewer.halves);
  }

  /// The same points so many times.
  public Points times(int count) {
    return new Points(halves * count);
  }

  /// Whether they are whole points.
  public boolean whole() {
    return halves % 2 == 0;
  }

  /// The highest level that is not above such a score: a score of 3.5 has passed level 3.
  public int level() {
    return Math.floorDiv(halves, 2);
  }

  /// The number, without needless zeros: 3 or 3.5.
  public BigDecimal number() {
    return whole() ? BigDecimal.valueOf(halves / 2) : BigDecimal.valueOf(halves * 5L, 1);
  }

  @Override
  public int compareTo(Points other) {
    return Integer.compare(halves, other.halves);
  }

  /// The number as machines read it: 3.5.
  @Override
  public String toString() {
    return number().toPlainString();
  }
}
