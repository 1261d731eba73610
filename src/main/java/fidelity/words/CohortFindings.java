package fidelity.words;

import fidelity.cohort.Correlations;
import fidelity.cohort.Statistics;
import fidelity.cohort.Statistics.ItemStatistics;
import fidelity.cohort.Statistics.OutcomeStatistics;
import fidelity.cohort.Statistics.SectionStatistics;
import fidelity.rubric.Rubric;
import fidelity.words.phrase.CohortReportPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.StatisticsPhrase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;

/// What a cohort's tables and figures show, in sentences.
///
/// @param words the language it is said in
public record CohortFindings(Statistics statistics, Rubric rubric, Words words) {

  /// The figures that the sentences are made of.
  public FigureTexts figures() {
    return new FigureTexts(rubric, words);
  }

  /// The totals in a few figures, each by its name; none where nothing is finished.
  public SequencedMap<String, String> totals() {
    var figures = figures();
    var total = statistics.total();
    var facts = new LinkedHashMap<String, String>();
    add(facts, StatisticsPhrase.MEAN_TOTAL, figures.totalWithDeviation(total.scores()));
    add(facts, CohortReportPhrase.MEDIAN_AND_QUARTILES, figures.totalMedian(total.scores()));
    add(facts, StatisticsPhrase.ALPHA, total.alpha().map(figures::coefficient));
    add(facts, CohortReportPhrase.OUTCOME_AND_TOTAL, outcome());
    return facts;
  }

  private void add(SequencedMap<String, String> facts, Phrase label, Optional<String> figure) {
    figure.ifPresent(text -> facts.put(words.say(label), text));
  }

  /// How many reviews are in each band.
  public String bands() {
    return words.say(
        CohortReportPhrase.BAND_DISTRIBUTION_FINDING,
        joined(statistics.bands(), band -> band.band().name(), figures()::band));
  }

  /// The spread of each section's shares.
  public String sectionSpreads() {
    return sections(CohortReportPhrase.SECTION_SPREADS_FINDING, figures()::sectionSpread);
  }

  private String sections(Phrase finding, Function<SectionStatistics, String> figure) {
    return words.say(
        finding, joined(statistics.sections(), section -> section.section().name(), figure));
  }

  /// The spread of some items' scores.
  public String itemSpreads(List<ItemStatistics> items) {
    return items(CohortReportPhrase.ITEM_SPREADS_FINDING, items, figures()::itemSpread);
  }

  private String items(
      Phrase finding, List<ItemStatistics> items, Function<ItemStatistics, String> figure) {
    var scale = rubric.scale();
    return words.say(
        finding, scale.from(), scale.to(), joined(items, item -> item.item().id(), figure));
  }

  /// How employment rates go with totals; none where that is not known.
  private Optional<String> outcome() {
    return statistics
        .outcome()
        .map(OutcomeStatistics::total)
        .filter(total -> total.pearson().coefficient().isPresent())
        .map(this::correlations);
  }

  private String correlations(Correlations total) {
    return words.say(
        CohortReportPhrase.OUTCOME_CORRELATION,
        figures().coefficient(total.pearson()),
        figures().interval(total.pearson()),
        figures().coefficient(total.spearman()),
        total.n());
  }

  /// Each part by its name with its figure: "Staffing: 74%; Services: 81%".
  private <T> String joined(List<T> parts, Function<T, String> name, Function<T, String> figure) {
    return String.join(
        "; ",
        parts.stream().map(each -> words.fact(name.apply(each), figure.apply(each))).toList());
  }
}
