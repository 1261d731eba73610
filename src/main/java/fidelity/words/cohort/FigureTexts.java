package fidelity.words.cohort;

import fidelity.cohort.statistics.Absences;
import fidelity.cohort.statistics.Alpha;
import fidelity.cohort.statistics.Correlations.ConfidenceInterval;
import fidelity.cohort.statistics.Correlations.Correlation;
import fidelity.cohort.statistics.Share;
import fidelity.cohort.statistics.Share.BandShare;
import fidelity.cohort.statistics.Statistics.ItemStatistics;
import fidelity.cohort.statistics.Statistics.SectionStatistics;
import fidelity.cohort.statistics.Summary;
import fidelity.rubric.Rubric;
import fidelity.words.Words;
import fidelity.words.phrase.CohortReportPhrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.StatisticsPhrase;
import java.math.BigDecimal;
import java.util.Optional;

/// Single figures of a cohort as a report writes them; empty texts where they are not defined.
///
/// @param words the language they are written in
public record FigureTexts(Rubric rubric, Words words) {

  /// How many decimals the means of item scores, alpha and correlations have.
  private static final int DECIMALS = 2;

  /// How many reviews are in a band: "12 (24%)".
  public String band(BandShare band) {
    return count(band.share());
  }

  /// A count with its share of all: "12 (24%)".
  String count(Share share) {
    return share
        .share()
        .map(part -> withMore(String.valueOf(share.count()), words.wholePercent(part)))
        .orElse(String.valueOf(share.count()));
  }

  /// A section's mean share of its highest possible score, with its quartiles: "74% (70%–80%)".
  public String sectionSpread(SectionStatistics section) {
    var shares = section.scores().partsOf(most(section));
    return shares
        .mean()
        .map(mean -> withMore(words.wholePercent(mean), quartilePercents(shares)))
        .map(figure -> of(figure, section.absences(), section.scores()))
        .orElse("");
  }

  /// A figure with its n, where it is not of all reviews that count: "3.92, n = 17".
  public String of(String figure, Absences absences, Summary scores) {
    return absences.none() ? figure : words.say(CohortReportPhrase.FIGURE_OF, figure, scores.n());
  }

  /// An item's mean score with its quartiles: "3.92 (3–5)".
  public String itemSpread(ItemStatistics item) {
    return item.scores()
        .spread()
        .map(
            spread ->
                withMore(
                    mean(item), words.fromTo(words.number(spread.q1()), words.number(spread.q3()))))
        .map(figure -> of(figure, item.absences(), item.scores()))
        .orElse("");
  }

  /// An item with its mean score: "1. Caseload size (3.45)".
  String named(ItemStatistics item) {
    return withMore(
        words.say(ScorePhrase.ITEM_TITLE, item.item().id(), item.item().name()),
        of(mean(item), item.absences(), item.scores()));
  }

  /// An item's mean score: "3.45".
  String mean(ItemStatistics item) {
    return number(item.scores().mean(), DECIMALS);
  }

  /// Alpha with what it is of: "0.87 (k = 25 items, n = 12 reviews ...)"; none where there is none.
  public Optional<String> alpha(Alpha alpha) {
    return alpha
        .coefficient()
        .map(
            coefficient ->
                words.say(
                    StatisticsPhrase.ALPHA_OF,
                    coefficient(coefficient),
                    alpha.items(),
                    alpha.extent().reviews()));
  }

  /// Alpha or a coefficient, to two decimals: "0.87".
  public String coefficient(BigDecimal coefficient) {
    return words.number(coefficient, DECIMALS);
  }

  /// A coefficient, to two decimals; empty where it is not defined.
  String coefficient(Correlation correlation) {
    return number(correlation.coefficient(), DECIMALS);
  }

  /// A correlation's interval in brackets, with a space before it; empty where there is none.
  String interval(Correlation correlation) {
    return correlation.interval().map(each -> " " + interval(each)).orElse("");
  }

  private String interval(ConfidenceInterval interval) {
    return words.say(
        CohortReportPhrase.INTERVAL_FROM_TO,
        coefficient(interval.from()),
        coefficient(interval.to()));
  }

  private String quartilePercents(Summary shares) {
    return shares
        .spread()
        .map(
            spread ->
                words.fromTo(words.wholePercent(spread.q1()), words.wholePercent(spread.q3())))
        .orElse("");
  }

  private String withMore(String figure, String more) {
    return words.say(CohortReportPhrase.COUNT_SHARE, figure, more);
  }

  private String number(Optional<BigDecimal> figure, int decimals) {
    return figure.map(number -> words.number(number, decimals)).orElse("");
  }

  private BigDecimal most(SectionStatistics section) {
    return rubric.most(section.section().items().size());
  }
}
