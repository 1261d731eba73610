package fidelity.rubric;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// How item scores make a section's score and the total.
public enum TotalRule {
  /// The plain sum, a whole number.
  SUM("sum", 0) {
    @Override
    public BigDecimal of(int sum, int items, Scale scale) {
      return BigDecimal.valueOf(sum);
    }
  },
  /// The mean, to two decimals, a half going up.
  MEAN("mean", 2) {
    @Override
    public BigDecimal of(int sum, int items, Scale scale) {
      return BigDecimal.valueOf(sum)
          .divide(BigDecimal.valueOf(items), decimals(), RoundingMode.HALF_UP);
    }
  },
  /// How far up the way from all lowest to all highest scores, in percent, to two decimals.
  PERCENT_OF_RANGE("percent-of-range", 2) {
    @Override
    public BigDecimal of(int sum, int items, Scale scale) {
      var climbed = BigDecimal.valueOf(sum - (long) items * scale.from()).movePointRight(2);
      var range = BigDecimal.valueOf((long) items * (scale.to() - scale.from()));
      return climbed.divide(range, decimals(), RoundingMode.HALF_UP);
    }
  };

  private final String id;
  private final int decimals;

  TotalRule(String id, int decimals) {
    this.id = id;
    this.decimals = decimals;
  }

  /// The rule's name in a rubric file.
  public String id() {
    return id;
  }

  /// The rule of that name.
  public static Optional<TotalRule> of(String id) {
    return Arrays.stream(values()).filter(rule -> rule.id.equals(id)).findFirst();
  }

  /// The names of all rules, as rubric files write them.
  public static List<String> ids() {
    return Arrays.stream(values()).map(TotalRule::id).toList();
  }

  /// How many decimals a total of this kind has.
  public int decimals() {
    return decimals;
  }

  /// The distance of two neighbouring totals, 1 for a sum and 0.01 for the others.
  public BigDecimal step() {
    return BigDecimal.ONE.movePointLeft(decimals);
  }

  /// The total of `items` items, at least one, whose scores add up to `sum`.
  public abstract BigDecimal of(int sum, int items, Scale scale);
}
