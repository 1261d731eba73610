package fidelity.words.cohort;

import static java.util.stream.Collectors.joining;

import fidelity.cohort.statistics.Statistics;
import fidelity.rubric.Rubric;
import fidelity.words.TotalTexts;
import fidelity.words.Words;
import fidelity.words.phrase.CohortReportPhrase;
import fidelity.words.phrase.StatisticsPhrase;
import fidelity.words.phrase.SummaryPhrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// What was found in a cohort, in sentences; only where at least one review counts.
///
/// @param words the language it is said in
public record CohortSummaryTexts(Statistics statistics, Rubric rubric, Words words) {

  /// How many of the weakest items are named.
  private static final int NAMED = 3;

  /// The result of the whole cohort, as far as it is settled: its mean and band, its reviews by
  /// band, its weakest items.
  public List<String> result() {
    var result = new ArrayList<String>();
    statistics.total().scores().mean().map(this::mean).ifPresent(result::add);
    if (statistics.banded() > 0) {
      result.add(bandCounts());
    }
    if (!statistics.weakestFirst().isEmpty()) {
      result.add(weakestItems());
    }
    return result;
  }

  private String mean(BigDecimal mean) {
    return words.say(
        SummaryPhrase.COHORT_RESULT,
        statistics.total().extent().sites(),
        statistics.total().extent().reviews(),
        new TotalTexts(rubric, words)
            .outOf(figures().totalMean(statistics.total().scores()), rubric.most()),
        rubric.bands().of(mean).name());
  }

  private String bandCounts() {
    return words.say(
        SummaryPhrase.COHORT_BAND_COUNTS,
        statistics.bands().reversed().stream()
            .map(each -> words.fact(each.band().name(), String.valueOf(each.share().count())))
            .collect(joining("; ")));
  }

  private String weakestItems() {
    return words.say(
        SummaryPhrase.COHORT_WEAKEST,
        statistics.weakestFirst().stream()
            .limit(NAMED)
            .map(figures()::named)
            .collect(joining("; ")));
  }

  /// The mean and the median of the totals with their spread, each by its name.
  public SequencedMap<String, String> spread() {
    var total = statistics.total().scores();
    var facts = new LinkedHashMap<String, String>();
    figures()
        .totalWithDeviation(total)
        .ifPresent(text -> facts.put(words.say(StatisticsPhrase.MEAN_TOTAL_OF, total.n()), text));
    figures()
        .totalMedian(total)
        .ifPresent(text -> facts.put(words.say(CohortReportPhrase.MEDIAN_AND_QUARTILES), text));
    return facts;
  }

  /// The band that most reviews are in.
  public String commonestBand() {
    var commonest =
        statistics.bands().stream()
            .max(Comparator.comparingLong(each -> each.share().count()))
            .orElseThrow();
    return words.say(
        SummaryPhrase.COMMONEST_BAND,
        commonest.band().name(),
        commonest.share().count(),
        statistics.banded());
  }

  private FigureTexts figures() {
    return new FigureTexts(rubric, words);
  }
}
