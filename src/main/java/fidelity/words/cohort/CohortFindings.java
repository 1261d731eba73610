package fidelity.words.cohort;

import fidelity.cohort.statistics.Correlations;
import fidelity.cohort.statistics.OutcomeStatistics;
import fidelity.cohort.statistics.Share;
import fidelity.cohort.statistics.Statistics;
import fidelity.cohort.statistics.Statistics.ItemStatistics;
import fidelity.cohort.statistics.Statistics.SectionStatistics;
import fidelity.rubric.Rubric;
import fidelity.words.Words;
import fidelity.words.phrase.CohortReportPhrase;
import fidelity.words.phrase.CohortWorkbookPhrase;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What a cohort's tables and figures show, in sentences.
///
/// @param words the language it is said in
public record CohortFindings(Statistics statistics, Rubric rubric, Words words) {

  /// How many of the weakest and of the strongest items are named.
  static final int ENDS = 3;

  /// The figures that the sentences are made of.
  public FigureTexts figures() {
    return new FigureTexts(rubric, words);
  }

  /// The totals in words.
  public CohortTotalTexts totals() {
    return new CohortTotalTexts(rubric, words);
  }

  /// Which band most reviews are in, and how many are in each.
  public String bands() {
    return words.say(
        CohortReportPhrase.BAND_DISTRIBUTION_FINDING,
        mostCommon(),
        joined(statistics.bands(), band -> band.band().name(), figures()::band),
        statistics.banded());
  }

  /// The band of most reviews, or those bands that have as many.
  private String mostCommon() {
    var most = statistics.bands().stream().mapToInt(band -> band.share().count()).max().orElse(0);
    return String.join(
        ", ",
        statistics.bands().stream()
            .filter(band -> band.share().count() == most)
            .map(band -> band.band().name())
            .toList());
  }

  /// The sections that have a score in any review.
  public List<SectionStatistics> sections() {
    return statistics.sections().stream()
        .filter(section -> section.scores().mean().isPresent())
        .toList();
  }

  /// The weakest section, and the spread of each one's shares.
  public String sectionSpreads() {
    return words.say(
        CohortReportPhrase.SECTION_SPREADS_FINDING,
        weakestSection(),
        joined(sections(), section -> section.section().name(), figures()::sectionSpread));
  }

  private String weakestSection() {
    return sections().stream()
        .min(Comparator.comparing(this::meanShare))
        .map(section -> section.section().name())
        .orElse("");
  }

  private BigDecimal meanShare(SectionStatistics section) {
    var most = rubric.most(section.section().items().size());
    return Share.part(section.scores().mean().orElse(BigDecimal.ZERO), most);
  }

  /// Which items are the weakest and which the strongest on average.
  public String itemSpreads() {
    var items = statistics.weakestFirst();
    var ends = Math.min(ENDS, items.size());
    return words.say(
        CohortReportPhrase.ITEM_SPREADS_FINDING,
        rubric.scale().from(),
        rubric.scale().to(),
        named(items.subList(0, ends)),
        named(items.reversed().subList(0, ends)),
        words.say(CohortWorkbookPhrase.SHEET_RANKING));
  }

  /// Some items, each with its mean: "23. Time-unlimited supports (2.27); 7. Team (3.09)".
  String named(List<ItemStatistics> items) {
    return String.join("; ", items.stream().map(figures()::named).toList());
  }

  /// How employment rates go with totals; none where that is not known.
  public Optional<String> outcome() {
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
        total.extent().reviews());
  }

  /// Each part by its name with its figure: "Staffing: 74%; Services: 81%".
  private <T> String joined(List<T> parts, Function<T, String> name, Function<T, String> figure) {
    return String.join(
        "; ",
        parts.stream().map(each -> words.fact(name.apply(each), figure.apply(each))).toList());
  }
}
