package fidelity.report;

import fidelity.rubric.Rubric;
import fidelity.words.Phrase;
import fidelity.words.Words;

/// How a rubric's total is made, in words.
final class TotalTexts {

  private TotalTexts() {}

  /// The sentence for the rubric's total rule, with its lowest and highest total.
  static String of(Rubric rubric, Words words) {
    var rule =
        switch (rubric.total()) {
          case SUM -> Phrase.COMPUTED_TOTAL_SUM;
          case MEAN -> Phrase.COMPUTED_TOTAL_MEAN;
          case PERCENT_OF_RANGE -> Phrase.COMPUTED_TOTAL_PERCENT_OF_RANGE;
        };
    var decimals = rubric.total().decimals();
    return words.say(
        rule, words.number(rubric.least(), decimals), words.number(rubric.most(), decimals));
  }
}
