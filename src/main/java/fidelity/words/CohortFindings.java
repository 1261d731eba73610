package fidelity.words;

import fidelity.cohort.Correlations.ConfidenceInterval;
import fidelity.cohort.Share;
import fidelity.cohort.Share.BandShare;
import fidelity.cohort.Statistics;
import fidelity.cohort.Statistics.ItemStatistics;
import fidelity.cohort.Statistics.OutcomeStatistics;
import fidelity.cohort.Statistics.SectionStatistics;
import fidelity.cohort.Summary;
import fidelity.rubric.Amount;
import fidelity.rubric.Rubric;
import fidelity.words.phrase.CohortReportPhrase;
import fidelity.words.phrase.CohortWorkbookPhrase;
import fidelity.words.phrase.ExplanationPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.StatisticsPhrase;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;

/// What a cohort's figures show, in words.
///
/// @param words the language it is said in
public record CohortFindings(Statistics statistics, Rubric rubric, Words words) {

  /// How many decimals the means of item scores have.
  private static final int ITEM_DECIMALS = 2;

  /// The totals in a few figures, each by its name; none where nothing is finished.
  public SequencedMap<String, String> totals() {
    var facts = new LinkedHashMap<String, String>();
    var scores = statistics.total().scores();
    var most = words.number(rubric.most(), rubric.total().decimals());
    scores
        .mean()
        .map(mean -> words.say(ScorePhrase.SCORE_OF, words.number(mean, totalDecimals()), most))
        .map(mean -> withDeviation(mean, scores))
        .ifPresent(mean -> facts.put(words.say(CohortWorkbookPhrase.MEAN_TOTAL), mean));
    scores
        .spread()
        .ifPresent(
            spread ->
                facts.put(
                    words.say(CohortReportPhrase.MEDIAN_AND_QUARTILES),
                    words.say(
                        CohortReportPhrase.COUNT_SHARE,
                        words.number(spread.median(), totalDecimals()),
                        quartiles(scores, totalDecimals()))));
    statistics
        .total()
        .alpha()
        .ifPresent(
            alpha ->
                facts.put(words.say(StatisticsPhrase.ALPHA), words.number(alpha, ITEM_DECIMALS)));
    outcome().ifPresent(with -> facts.put(words.say(CohortReportPhrase.OUTCOME_AND_TOTAL), with));
    return facts;
  }

  private String withDeviation(String mean, Summary scores) {
    return scores
        .deviation()
        .map(each -> words.number(each, totalDecimals()))
        .map(each -> words.say(CohortReportPhrase.MEAN_WITH_DEVIATION, mean, each))
        .orElse(mean);
  }

  /// How many reviews are in each band.
  public String bands() {
    return words.say(
        CohortReportPhrase.BAND_DISTRIBUTION_FINDING,
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
        .map(part -> words.say(CohortReportPhrase.COUNT_SHARE, share.count(), percent(part)))
        .orElse(String.valueOf(share.count()));
  }

  /// How much of its highest possible score each section has on average.
  public String sections() {
    return sections(CohortReportPhrase.MEAN_SECTION_SHARES_FINDING, this::section);
  }

  private String sections(Phrase finding, Function<SectionStatistics, String> text) {
    return words.say(
        finding,
        joined(
            statistics.sections().stream()
                .map(each -> fact(each.section().name(), text.apply(each)))
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
                    CohortReportPhrase.SCORE_AND_SHARE,
                    words.number(mean, totalDecimals()),
                    words.number(most, rubric.total().decimals()),
                    percent(share(mean, most))))
        .orElse("");
  }

  /// The mean score of each item.
  public String items() {
    var scale = rubric.scale();
    return words.say(
        CohortReportPhrase.MEAN_ITEM_PROFILE_FINDING,
        scale.from(),
        scale.to(),
        joined(
            statistics.items().stream().map(each -> fact(each.item().id(), mean(each))).toList()));
  }

  /// The spread of each section's shares.
  public String sectionSpreads() {
    return sections(CohortReportPhrase.SECTION_SPREADS_FINDING, this::sectionSpread);
  }

  /// A section's mean share of its highest possible score, with its quartiles: "74% (70%–80%)".
  public String sectionSpread(SectionStatistics section) {
    var most = rubric.most(section.section().items().size());
    return section
        .scores()
        .mean()
        .map(
            mean ->
                words.say(
                    CohortReportPhrase.COUNT_SHARE,
                    percent(share(mean, most)),
                    section
                        .scores()
                        .spread()
                        .map(
                            spread ->
                                words.fromTo(
                                    percent(share(spread.q1(), most)),
                                    percent(share(spread.q3(), most))))
                        .orElse("")))
        .orElse("");
  }

  /// The spread of some items' scores.
  public String itemSpreads(List<ItemStatistics> items) {
    var scale = rubric.scale();
    return words.say(
        CohortReportPhrase.ITEM_SPREADS_FINDING,
        scale.from(),
        scale.to(),
        joined(items.stream().map(each -> fact(each.item().id(), itemSpread(each))).toList()));
  }

  /// An item's mean score with its quartiles: "3.92 (3–5)".
  public String itemSpread(ItemStatistics item) {
    return item.scores()
        .spread()
        .map(
            spread ->
                words.say(
                    CohortReportPhrase.COUNT_SHARE,
                    mean(item),
                    words.fromTo(words.number(spread.q1()), words.number(spread.q3()))))
        .orElse("");
  }

  /// An item with its mean score: "1. Caseload size: 3.45".
  public String ranked(ItemStatistics item) {
    return fact(
        words.say(ScorePhrase.ITEM_TITLE, item.item().id(), item.item().name()), mean(item));
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
                    words.number(spread.q1(), decimals), words.number(spread.q3(), decimals)))
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

  /// What part of the highest score a score is.
  public static BigDecimal share(BigDecimal score, BigDecimal most) {
    return most.signum() == 0 ? BigDecimal.ZERO : score.divide(most, MathContext.DECIMAL64);
  }

  /// How employment rates go with totals; nothing where that is not known.
  private Optional<String> outcome() {
    return statistics
        .outcome()
        .map(OutcomeStatistics::total)
        .flatMap(
            total ->
                total
                    .pearson()
                    .coefficient()
                    .map(
                        coefficient ->
                            words.say(
                                CohortReportPhrase.OUTCOME_CORRELATION,
                                words.number(coefficient, ITEM_DECIMALS),
                                total.pearson().interval().map(this::interval).orElse(""),
                                number(total.spearman().coefficient(), ITEM_DECIMALS),
                                total.n())));
  }

  private String interval(ConfidenceInterval interval) {
    return " "
        + words.say(
            CohortReportPhrase.INTERVAL_FROM_TO,
            words.number(interval.from(), ITEM_DECIMALS),
            words.number(interval.to(), ITEM_DECIMALS));
  }

  private String fact(String name, String value) {
    return words.say(ExplanationPhrase.FACT, name, value);
  }

  private static String joined(List<String> texts) {
    return String.join("; ", texts);
  }
}
