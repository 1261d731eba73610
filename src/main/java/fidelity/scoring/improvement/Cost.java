package fidelity.scoring.improvement;

import java.math.BigDecimal;

/// What changes of answers cost: how many there are, and between as many how far answers move.
///
/// @param answers how many answers change
/// @param steps how far yes-no answers and choices move, in steps of their order
/// @param amount how far numbers move, on their own scales; it only breaks ties
public record Cost(int answers, int steps, BigDecimal amount) implements Comparable<Cost> {

  /// Nothing changes.
  public static final Cost NONE = new Cost(0, 0, BigDecimal.ZERO);

  /// The cost of both together.
  public Cost plus(Cost other) {
    if (other.answers == 0) {
      return this;
    }
    return new Cost(answers + other.answers, steps + other.steps, amount.add(other.amount));
  }

  /// Whether this cost with another is below a third, without adding amounts where counts tell.
  boolean isBelowWith(Cost other, Cost bound) {
    if (answers + other.answers != bound.answers) {
      return answers + other.answers < bound.answers;
    }
    return plus(other).compareTo(bound) < 0;
  }

  @Override
  public int compareTo(Cost other) {
    if (answers != other.answers) {
      return Integer.compare(answers, other.answers);
    }
    return steps == other.steps
        ? amount.compareTo(other.amount)
        : Integer.compare(steps, other.steps);
  }
}
