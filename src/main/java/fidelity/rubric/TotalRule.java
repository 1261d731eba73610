package fidelity.rubric;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/// How item scores make a section's score and the total.
public enum TotalRule implements Identified {
  /// The plain sum, a whole number.
  SUM(0) {
    @Override
    public BigDecimal of(int sum, int items, Scale scale) {
      return BigDecimal.valueOf(sum);
    }
  },
  /// The mean, to two decimals, a half going up.
  MEAN(2) {
    @Override
    public BigDecimal of(int sum, int items, Scale scale) {
      return BigDecimal.valueOf(sum)
          .divide(BigDecimal.valueOf(items), decimals(), RoundingMode.HALF_UP);
    }
  },
  /// How far up the way from all lowest to all highest scores, in percent, to two decimals.
  PERCENT_OF_RANGE(2) {
    @Override
    public BigDecimal of(int sum, int items, Scale scale) {
      var climbed = BigDecimal.valueOf(sum - (long) items * scale.from()).movePointRight(2);
      var range = BigDecimal.valueOf((long) items * (scale.to() - scale.from()));
      return climbed.divide(range, decimals(), RoundingMode.HALF_UP);
    }
  };

  private final int decimals;

  TotalRule(int decimals) {
    this.decimals = decimals;
  }

  /// The rule of that name.
  public static Optional<TotalRule> of(String id) {
    return Identified.of(TotalRule.class, id);
  }

  /// The names of all rules, as rubric files write them.
  public static List<String> ids() {
    return Identified.ids(TotalRule.class);
  }

  /// Whether items that do not apply may simply be left out: a sum would fall by all their points.
  public boolean leavesOut() {
    return this != SUM;
  }

  /// How many decimals a total of this kind has.
  public int decimals() {
    return decimals;
  }

  /// The distance of two neighbouring totals, 1 for a sum and 0.01 for the others.
  public BigDecimal step() {
    return BigDecimal.ONE.movePointLeft(decimals);
  }

  /// The last figure with the decimals of such totals that is below a limit.
  public BigDecimal below(BigDecimal limit) {
    return limit.setScale(decimals, RoundingMode.CEILING).subtract(step());
  }

  /// Whether a total of this kind can be that number: whether it has no more decimals.
  public boolean canBe(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= decimals;
  }

  /// The total of `items` items, at least one, whose scores add up to `sum`.
  public abstract BigDecimal of(int sum, int items, Scale scale);
}
