package fidelity.cohort.statistics;

import fidelity.cohort.CohortReview;
import fidelity.rubric.Amount;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hipparchus.stat.descriptive.moment.Variance;
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

  /// A sample of these numbers.
  static Sample of(double... values) {
    return new Sample(values.clone());
  }

  /// A figure of each review.
  static Sample of(List<CohortReview> reviews, Function<CohortReview, Amount> figure) {
    return new Sample(reviews.stream().map(figure).mapToDouble(Sample::nearest).toArray());
  }

  /// Equal amounts have one nearest number, however they are written.
  private static double nearest(Amount amount) {
    return amount.numerator().divide(amount.denominator(), MathContext.DECIMAL64).doubleValue();
  }

  /// The sums of the samples, review by review; each must be of the same reviews.
  static Sample sum(int reviews, List<Sample> samples) {
    var sums = new double[reviews];
    for (var sample : samples) {
      Arrays.setAll(sums, index -> sums[index] + sample.values[index]);
    }
    return new Sample(sums);
  }

  /// The differences, review by review.
  Sample minus(Sample other) {
    var differences = values.clone();
    Arrays.setAll(differences, index -> values[index] - other.values[index]);
    return new Sample(differences);
  }

  /// How many numbers there are.
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
      made = values.length == 0 ? values : new NaturalRanking().rank(values);
      ranks = made;
    }
    return made.clone();
  }

  /// Whether all are the same; then no correlation is defined.
  boolean constant() {
    return Arrays.stream(values).distinct().limit(2).count() < 2;
  }

  /// The variance with n - 1.
  double variance() {
    return new Variance().evaluate(values);
  }

  /// How many of the numbers equal the value.
  int count(BigDecimal value) {
    var sought = value.doubleValue();
    return (int) Arrays.stream(values).filter(each -> each == sought).count();
  }

  /// That many of the numbers, out of all.
  Share share(int count) {
    return new Share(count, values.length);
  }

  /// How many of the numbers those are, as a part of all.
  Optional<BigDecimal> ratio(int count) {
    return share(count).share();
  }
}
