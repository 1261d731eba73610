package fidelity.rubric;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/// How item scores make a section's score and the total.
public enum TotalRule implements Identified {
  /// The plain sum, in the points of the scale.
  SUM(0),
  /// The mean.
  MEAN(2),
  /// The mean of the sections' own means, so that a short section counts as much as a long one.
  MEAN_OF_SECTIONS(2),
  /// How far up the way from all lowest to all highest scores, in percent.
  PERCENT_OF_RANGE(2);

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

  /// How many decimals a total of this kind is printed with. Bands go by the printed total, a half
  /// going up, so that a total and its band never disagree.
  public int decimals(Scale scale) {
    return this == SUM ? scale.decimals() : decimals;
  }

  /// The distance of two neighbouring totals, a step of the scale for a sum and 0.01 for the
  /// others.
  public BigDecimal step(Scale scale) {
    return this == SUM ? scale.step().number() : BigDecimal.ONE.movePointLeft(decimals);
  }

  /// The last figure with the steps of such totals that is below a limit.
  public BigDecimal below(BigDecimal limit, Scale scale) {
    var step = step(scale);
    return limit
        .divide(step, 0, RoundingMode.CEILING)
        .subtract(BigDecimal.ONE)
        .multiply(step)
        .setScale(decimals(scale), RoundingMode.UNNECESSARY);
  }

  /// Whether a total of this kind can be that number: whether it is a whole number of steps.
  public boolean canBe(BigDecimal number, Scale scale) {
    return number.remainder(step(scale)).signum() == 0;
  }

  /// Whether a figure is a mean, which is told on the scale of scores and never out of a highest.
  public boolean isMean() {
    return switch (this) {
      case MEAN, MEAN_OF_SECTIONS -> true;
      case SUM, PERCENT_OF_RANGE -> false;
    };
  }

  /// How often the scores of each section count in the total.
  ///
  /// @param scored how many scores each section has
  public Weights weights(List<Integer> scored) {
    return switch (this) {
      case SUM, MEAN, PERCENT_OF_RANGE -> Weights.alike(scored);
      case MEAN_OF_SECTIONS -> Weights.bySection(scored);
    };
  }

  /// What scores make together that add up to `sum`, each as often as it counts.
  ///
  /// @param scores how many they are, at least one, each as often as it counts
  public Amount of(Points sum, int scores, Scale scale) {
    return switch (this) {
      case SUM -> Amount.of(sum.number());
      case MEAN, MEAN_OF_SECTIONS -> new Amount(sum.number(), BigDecimal.valueOf(scores));
      case PERCENT_OF_RANGE ->
          Amount.percent(
              sum.minus(scale.lowest().times(scores)).number(),
              scale.highest().minus(scale.lowest()).times(scores).number());
    };
  }

  /// The same as it is printed, a half going up.
  public BigDecimal printed(Points sum, int scores, Scale scale) {
    return of(sum, scores, scale).rounded(decimals(scale));
  }
}
