package fidelity.scoring.improvement;

import java.math.BigDecimal;
import java.math.BigInteger;

/// What changes of answers cost: how many there are, and between as many how far answers move.
///
/// The distance of numbers is kept as two whole numbers, since a plan compares millions of costs.
///
/// @param answers how many answers change
/// @param steps how far yes-no answers and choices move, in steps of their order
/// @param units how far numbers move, on their own scales; it only breaks ties
/// @param parts what they move beyond that, in `PARTS` to a unit
public record Cost(int answers, int steps, long units, long parts) implements Comparable<Cost> {

  /// Nothing changes.
  public static final Cost NONE = new Cost(0, 0, 0, 0);

  /// Files give twelve decimals at most, and the middle between two such numbers has one more.
  private static final int DECIMALS = 13;

  private static final long PARTS = 10_000_000_000_000L;

  /// One yes-no answer or choice moves so many steps of its order.
  static Cost ofOrdered(int steps) {
    return new Cost(1, steps, 0, 0);
  }

  /// One number moves so far.
  ///
  /// @param distance at least 0, with at most thirteen decimals
  static Cost ofNumber(BigDecimal distance) {
    var split =
        distance
            .movePointRight(DECIMALS)
            .toBigIntegerExact()
            .divideAndRemainder(BigInteger.valueOf(PARTS));
    return new Cost(1, 0, split[0].longValueExact(), split[1].longValueExact());
  }

  /// The cost of both together.
  public Cost plus(Cost other) {
    var all = parts + other.parts;
    return new Cost(
        answers + other.answers,
        steps + other.steps,
        units + other.units + all / PARTS,
        all % PARTS);
  }

  /// Whether this cost with another is below a third, without making their sum.
  boolean isBelowWith(Cost other, Cost bound) {
    if (answers + other.answers != bound.answers) {
      return answers + other.answers < bound.answers;
    }
    if (steps + other.steps != bound.steps) {
      return steps + other.steps < bound.steps;
    }
    var all = parts + other.parts;
    var whole = units + other.units + all / PARTS;
    return whole == bound.units ? all % PARTS < bound.parts : whole < bound.units;
  }

  @Override
  public int compareTo(Cost other) {
    return isBelowWith(NONE, other) ? -1 : other.isBelowWith(NONE, this) ? 1 : 0;
  }
}
