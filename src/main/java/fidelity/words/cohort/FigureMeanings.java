package fidelity.words.cohort;

import fidelity.rubric.Rubric;
import fidelity.words.Words;
import fidelity.words.phrase.CohortWorkbookPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.StatisticsPhrase;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// What the figures of a cohort are called, and what they mean.
///
/// @param words the language it is said in
public record FigureMeanings(Rubric rubric, Words words) {

  /// Each meaning by the figure's name.
  public SequencedMap<String, String> all() {
    var meanings = new LinkedHashMap<String, String>();
    add(meanings, StatisticsPhrase.N, StatisticsPhrase.N_MEANS);
    add(meanings, StatisticsPhrase.MEAN, StatisticsPhrase.MEAN_MEANS);
    add(meanings, StatisticsPhrase.DEVIATION, StatisticsPhrase.DEVIATION_MEANS);
    add(meanings, StatisticsPhrase.MEDIAN, StatisticsPhrase.MEDIAN_MEANS);
    add(meanings, StatisticsPhrase.QUARTILES, StatisticsPhrase.QUARTILES_MEANS);
    meanings.put(upperShare(), words.say(StatisticsPhrase.UPPER_SHARE_MEANS, upper()));
    add(meanings, StatisticsPhrase.FLOOR, StatisticsPhrase.FLOOR_MEANS);
    add(meanings, StatisticsPhrase.CEILING, StatisticsPhrase.CEILING_MEANS);
    add(meanings, StatisticsPhrase.REST, StatisticsPhrase.REST_MEANS);
    add(meanings, StatisticsPhrase.ALPHA, StatisticsPhrase.ALPHA_MEANS);
    add(meanings, StatisticsPhrase.PERCENTILE, StatisticsPhrase.PERCENTILE_MEANS);
    add(meanings, StatisticsPhrase.PEARSON, StatisticsPhrase.PEARSON_MEANS);
    add(meanings, StatisticsPhrase.SPEARMAN, StatisticsPhrase.SPEARMAN_MEANS);
    add(meanings, StatisticsPhrase.INTERVAL, StatisticsPhrase.INTERVAL_MEANS);
    add(meanings, CohortWorkbookPhrase.NEXT_REVIEW_DUE, StatisticsPhrase.NEXT_REVIEW_DUE_MEANS);
    return meanings;
  }

  private void add(SequencedMap<String, String> meanings, Phrase name, Phrase meaning) {
    meanings.put(words.say(name), words.say(meaning));
  }

  /// What the share of the scale's upper two scores is called: "Share of 4 or more".
  public String upperShare() {
    return words.say(StatisticsPhrase.UPPER_SHARE, upper());
  }

  private int upper() {
    return rubric.scale().upper();
  }
}
