package fidelity.words.cohort;

import fidelity.cohort.statistics.Summary;
import fidelity.rubric.Bands.Band;
import fidelity.rubric.Rubric;
import fidelity.words.TotalTexts;
import fidelity.words.Words;
import fidelity.words.phrase.CohortReportPhrase;
import fidelity.words.phrase.StatisticsPhrase;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.IntStream;

/// The totals of many reviews, in the words that fit how they are made.
///
/// @param words the language they are written in
public record CohortTotalTexts(Rubric rubric, Words words) {

  private static final int FEWEST_FOR_A_MIDDLE_HALF = 4;

  /// What the mean of the totals is called: "Mean total", "Mean", "Mean percentage".
  public String name() {
    return words.say(
        switch (rubric.total()) {
          case SUM -> StatisticsPhrase.MEAN_TOTAL;
          case MEAN, MEAN_OF_SECTIONS -> StatisticsPhrase.MEAN;
          case PERCENT_OF_RANGE -> StatisticsPhrase.MEAN_PERCENTAGE;
        });
  }

  /// The same with the number of reviews: "Mean total, n = 10".
  public String nameOf(int reviews) {
    return words.say(CohortReportPhrase.FIGURE_OF, name(), reviews);
  }

  /// What the dots of groups stand for.
  public String keyOfGroups() {
    return words.say(
        switch (rubric.total()) {
          case SUM -> CohortReportPhrase.KEY_GROUP_TOTAL;
          case MEAN, MEAN_OF_SECTIONS -> CohortReportPhrase.KEY_GROUP_MEAN;
          case PERCENT_OF_RANGE -> CohortReportPhrase.KEY_GROUP_PERCENTAGE;
        });
  }

  /// The mean: "92.4".
  public String mean(Summary totals) {
    return totals.mean().map(this::figure).orElse("");
  }

  /// The mean as it stands beside its band: rounded, but never into another band.
  public String meanApart(BigDecimal mean) {
    var decimals =
        IntStream.iterate(decimals(), more -> more + 1)
            .filter(each -> band(mean.setScale(each, RoundingMode.HALF_UP)).equals(band(mean)))
            .findFirst()
            .orElseThrow();
    return words.number(mean, decimals);
  }

  private Band band(BigDecimal total) {
    return rubric.bands().of(total);
  }

  /// The median and between what totals their middle half is; none of fewer reviews than have a
  /// middle half.
  public Optional<String> middle(Summary totals) {
    return totals
        .spread()
        .filter(_ -> totals.n() >= FEWEST_FOR_A_MIDDLE_HALF)
        .map(
            spread ->
                words.say(
                    CohortReportPhrase.MIDDLE_HALF, figure(spread.median()), quartiles(totals)));
  }

  /// The standard deviation: "10.3".
  public String deviation(Summary totals) {
    return totals.deviation().map(this::figure).orElse("");
  }

  /// The mean, of points out of the highest, with the deviation: "92.4/125 (SD 10.3)".
  public Optional<String> meanWithDeviation(Summary totals) {
    return totals
        .mean()
        .map(mean -> new TotalTexts(rubric, words).outOf(figure(mean), rubric.most()))
        .map(
            mean ->
                totals
                    .deviation()
                    .map(
                        each ->
                            words.say(CohortReportPhrase.MEAN_WITH_DEVIATION, mean, figure(each)))
                    .orElse(mean));
  }

  /// The mean and the median with their spread, each by its name.
  public SequencedMap<String, String> spread(Summary totals) {
    var facts = new LinkedHashMap<String, String>();
    meanWithDeviation(totals).ifPresent(text -> facts.put(nameOf(totals.n()), text));
    median(totals)
        .ifPresent(text -> facts.put(words.say(CohortReportPhrase.MEDIAN_AND_QUARTILES), text));
    return facts;
  }

  /// The median with the quartiles: "93.0 (85.0–101.0)".
  private Optional<String> median(Summary totals) {
    return totals
        .spread()
        .map(
            spread ->
                words.say(
                    CohortReportPhrase.COUNT_SHARE, figure(spread.median()), quartiles(totals)));
  }

  /// From the lower to the upper quartile of totals or section scores: "85.0–101.0".
  public String quartiles(Summary scores) {
    return scores
        .spread()
        .map(spread -> words.fromTo(figure(spread.q1()), figure(spread.q3())))
        .orElse("");
  }

  private String figure(BigDecimal total) {
    return words.number(total, decimals());
  }

  /// The mean of totals has a decimal more than the totals.
  private int decimals() {
    return rubric.decimals() + 1;
  }
}
