package fidelity.cohort;

import fidelity.cohort.Summary.FiveNumberSummary;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hipparchus.stat.descriptive.moment.Mean;
import org.hipparchus.stat.descriptive.moment.StandardDeviation;
import org.hipparchus.stat.descriptive.moment.Variance;
import org.hipparchus.stat.descriptive.rank.Percentile;
import org.hipparchus.stat.descriptive.rank.Percentile.EstimationType;
import org.hipparchus.stat.ranking.NaturalRanking;
import org.jspecify.annotations.Nullable;

/// Numbers of one kind, one for each of some reviews, in the reviews' order.
///
/// The statistics library counts in `double`; what it finds leaves this room as rounded decimals.
final class Sample {

  private final double[] values;
  private double @Nullable [] ranks;

  private Sample(double[] values) {
    this.values = values;
  }

  static Sample of(double... values) {
    return new Sample(values.clone());
  }

  static Sample of(List<CohortReview> entries, Function<CohortReview, BigDecimal> figure) {
    return new Sample(entries.stream().map(figure).mapToDouble(BigDecimal::doubleValue).toArray());
  }

  /// The sums of the samples, review by review; each must be of the same reviews.
  static Sample sum(int reviews, List<Sample> samples) {
    var sums = new double[reviews];
    for (var sample : samples) {
      Arrays.setAll(sums, index -> sums[index] + sample.values[index]);
    }
    return new Sample(sums);
  }

  Sample minus(Sample other) {
    var differences = values.clone();
    Arrays.setAll(differences, index -> values[index] - other.values[index]);
    return new Sample(differences);
  }

  int n() {
    return values.length;
  }

  double[] values() {
    return values.clone();
  }

  /// The numbers' ranks from 1, the least; equal numbers share the mean of theirs.
  double[] ranks() {
    var made = ranks;
    if (made == null) {
      made = new NaturalRanking().rank(values);
      ranks = made;
    }
    return made.clone();
  }

  /// Whether all are the same, so that nothing can vary with them.
  boolean constant() {
    return Arrays.stream(values).distinct().limit(2).count() < 2;
  }

  /// The variance with n - 1.
  double variance() {
    return new Variance().evaluate(values);
  }

  int count(BigDecimal value) {
    var sought = value.doubleValue();
    return (int) Arrays.stream(values).filter(each -> each == sought).count();
  }

  /// How many of all those are.
  Share share(int count) {
    return new Share(count, values.length == 0 ? Optional.empty() : ratio(count));
  }

  /// What describes the numbers, which run from `least` to `most` where they can be.
  Summary summary(BigDecimal least, BigDecimal most) {
    if (values.length == 0) {
      var none = Optional.<BigDecimal>empty();
      return new Summary(0, none, none, Optional.empty(), none, none);
    }
    return new Summary(
        values.length,
        Decimal.of(new Mean().evaluate(values)),
        values.length < 2 ? Optional.empty() : Decimal.of(new StandardDeviation().evaluate(values)),
        Optional.of(fiveNumbers()),
        ratio(count(least)),
        ratio(count(most)));
  }

  private Optional<BigDecimal> ratio(int count) {
    return Decimal.of((double) count / values.length);
  }

  private FiveNumberSummary fiveNumbers() {
    var percentile = new Percentile().withEstimationType(EstimationType.R_7);
    percentile.setData(values);
    return new FiveNumberSummary(
        Decimal.exactly(Arrays.stream(values).min().orElseThrow()),
        Decimal.exactly(percentile.evaluate(25)),
        Decimal.exactly(percentile.evaluate(50)),
        Decimal.exactly(percentile.evaluate(75)),
        Decimal.exactly(Arrays.stream(values).max().orElseThrow()));
  }
}
