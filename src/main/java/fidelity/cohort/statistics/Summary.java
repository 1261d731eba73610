package fidelity.cohort.statistics;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.hipparchus.stat.descriptive.moment.Mean;
import org.hipparchus.stat.descriptive.moment.StandardDeviation;
import org.hipparchus.stat.descriptive.rank.Percentile;
import org.hipparchus.stat.descriptive.rank.Percentile.EstimationType;

/// What describes some numbers, in their own unit.
///
/// @param n how many there are
/// @param mean none when there are no numbers
/// @param deviation the standard deviation with n - 1; none when there are fewer than two
/// @param spread none when there are no numbers
/// @param floor the share of numbers that are the lowest possible, from 0 to 1; none without
///     numbers
/// @param ceiling the share that are the highest possible, from 0 to 1; none without numbers
public record Summary(
    int n,
    Optional<BigDecimal> mean,
    Optional<BigDecimal> deviation,
    Optional<FiveNumberSummary> spread,
    Optional<BigDecimal> floor,
    Optional<BigDecimal> ceiling) {

  /// The summary of a sample whose numbers can run from `lowest` to `highest`.
  static Summary of(Sample sample, BigDecimal lowest, BigDecimal highest) {
    var n = sample.n();
    var values = sample.values();
    return new Summary(
        n,
        n < 1 ? Optional.empty() : Rounded.finite(new Mean().evaluate(values)),
        n < 2 ? Optional.empty() : Rounded.finite(new StandardDeviation().evaluate(values)),
        n < 1 ? Optional.empty() : Optional.of(FiveNumberSummary.of(values)),
        sample.ratio(sample.count(lowest)),
        sample.ratio(sample.count(highest)));
  }

  /// The same summary of what part of a whole each number is, from 0 to 1.
  public Summary partsOf(BigDecimal whole) {
    return new Summary(
        n,
        mean.map(each -> Share.part(each, whole)),
        deviation.map(each -> Share.part(each, whole)),
        spread.map(each -> each.partsOf(whole)),
        floor,
        ceiling);
  }

  /// The five-number summary: the smallest number, the quartiles and the largest number.
  ///
  /// Quartiles are interpolated by type 7 of Hyndman and Fan (1996), Sample quantiles in
  /// statistical packages; R's default is the same.
  ///
  /// @param q1 the lower quartile: a quarter of the numbers is lower
  /// @param q3 the upper quartile: a quarter of the numbers is higher
  public record FiveNumberSummary(
      BigDecimal min, BigDecimal q1, BigDecimal median, BigDecimal q3, BigDecimal max) {

    private FiveNumberSummary partsOf(BigDecimal whole) {
      return new FiveNumberSummary(
          Share.part(min, whole),
          Share.part(q1, whole),
          Share.part(median, whole),
          Share.part(q3, whole),
          Share.part(max, whole));
    }

    /// The five numbers of at least one.
    static FiveNumberSummary of(double[] values) {
      var quantile = new Percentile().withEstimationType(EstimationType.R_7);
      quantile.setData(values);
      return new FiveNumberSummary(
          Rounded.of(Arrays.stream(values).min().orElseThrow()),
          Rounded.of(quantile.evaluate(25)),
          Rounded.of(quantile.evaluate(50)),
          Rounded.of(quantile.evaluate(75)),
          Rounded.of(Arrays.stream(values).max().orElseThrow()));
    }
  }
}
