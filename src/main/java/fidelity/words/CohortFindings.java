package fidelity.words;

import fidelity.cohort.BandShare;
import fidelity.cohort.ItemStatistics;
import fidelity.cohort.SectionStatistics;
import fidelity.cohort.Share;
import fidelity.cohort.Statistics;
import fidelity.cohort.Summary;
import fidelity.rubric.Amount;
import fidelity.rubric.Rubric;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/// What a cohort's figures show, in words.
///
/// @param words the language it is said in
public record CohortFindings(Statistics statistics, Rubric rubric, Words words) {

  /// How many decimals the means of item scores have.
  private static final int ITEM_DECIMALS = 2;

  /// How many reviews are in each band.
  public String bands() {
    return words.say(
        Phrase.BAND_DISTRIBUTION_FINDING,
        joined(
            statistics.bands().stream()
                .map(each -> fact(each.band().name(), band(each)))
                .toList()));
  }

  /// How many reviews are in a band: "12 (24%)".
  public String band(BandShare band) {
    return count(band.share());
  }

  /// A count with its share.
  public String count(Share share) {
    return share
        .share()
        .map(part -> words.say(Phrase.COUNT_SHARE, share.count(), percent(part)))
        .orElse(String.valueOf(share.count()));
  }

  /// How much of its highest possible score each section has on average.
  public String sections() {
    return words.say(
        Phrase.MEAN_SECTION_SHARES_FINDING,
        joined(
            statistics.sections().stream()
                .map(each -> fact(each.section().name(), section(each)))
                .toList()));
  }

  /// A section's mean out of its highest possible score, and what share that is.
  public String section(SectionStatistics section) {
    var most = rubric.most(section.section().items().size());
    return section
        .scores()
        .mean()
        .map(
            mean ->
                words.say(
                    Phrase.SCORE_AND_SHARE,
                    words.number(mean, totalDecimals()),
                    words.number(most, rubric.total().decimals()),
                    percent(share(mean, most))))
        .orElse("");
  }

  /// The mean score of each item.
  public String items() {
    var scale = rubric.scale();
    return words.say(
        Phrase.MEAN_ITEM_PROFILE_FINDING,
        scale.from(),
        scale.to(),
        joined(
            statistics.items().stream().map(each -> fact(each.item().id(), mean(each))).toList()));
  }

  /// An item's mean score.
  public String mean(ItemStatistics item) {
    return number(item.scores().mean(), ITEM_DECIMALS);
  }

  /// A figure with so many decimals; nothing where it is not defined.
  public String number(Optional<BigDecimal> figure, int decimals) {
    return figure.map(number -> words.number(number, decimals)).orElse("");
  }

  /// From the lower to the upper quartile.
  public String quartiles(Summary scores, int decimals) {
    return scores
        .spread()
        .map(
            spread ->
                words.fromTo(
                    words.number(spread.lower(), decimals), words.number(spread.upper(), decimals)))
        .orElse("");
  }

  /// A share in whole percent.
  public String percent(BigDecimal share) {
    return words.percent(Amount.of(Amount.of(share.movePointRight(2)).rounded(0)));
  }

  /// How many decimals the mean of totals has.
  public int totalDecimals() {
    return rubric.total().decimals() + 1;
  }

  private static BigDecimal share(BigDecimal score, BigDecimal most) {
    return most.signum() == 0 ? BigDecimal.ZERO : score.divide(most, MathContext.DECIMAL64);
  }

  private String fact(String name, String value) {
    return words.say(Phrase.FACT, name, value);
  }

  private static String joined(List<String> texts) {
    return String.join("; ", texts);
  }
}
