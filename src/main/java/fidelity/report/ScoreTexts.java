package fidelity.report;

import fidelity.rubric.Band;
import fidelity.scoring.ItemScore;
import fidelity.scoring.Range;
import fidelity.scoring.Scorecard;
import fidelity.words.Phrase;
import fidelity.words.Words;
import java.math.BigDecimal;
import java.util.List;

/// Scores in words.
///
/// @param words the report's language
record ScoreTexts(Scorecard scorecard, Words words) {

  /// The total out of the highest: "97/125", "72–100/125".
  String total() {
    return outOf(scorecard.total(), scorecard.rubric().most());
  }

  /// The total alone: "97", "72–100".
  String bareTotal() {
    return words.range(scorecard.total(), decimals());
  }

  String outOf(Range score, BigDecimal most) {
    return words.say(
        Phrase.SCORE_OF, words.range(score, decimals()), words.number(most, decimals()));
  }

  /// The band, or those that can still be reached, highest first.
  String bands() {
    return String.join(", ", scorecard.bands().stream().map(Band::name).toList());
  }

  /// What an item's score rests on, in words; empty for the ordinary case, the rule.
  String basis(ItemScore item) {
    return switch (item.basis()) {
      case SCORED -> "";
      case JUDGED -> words.say(Phrase.JUDGED);
      case OPEN -> words.say(Phrase.OPEN);
      case OVERRIDDEN ->
          words.say(Phrase.OVERRIDDEN)
              + ", "
              + words.say(Phrase.RULE_GIVES, words.scores(item.rule()));
    };
  }

  /// The one sentence that says what came out.
  String result() {
    var phrase = scorecard.total().settled() ? Phrase.RESULT_SENTENCE : Phrase.RESULT_SENTENCE_OPEN;
    return words.say(
        phrase, bareTotal(), words.number(scorecard.rubric().most(), decimals()), bands());
  }

  /// What was passed over in the review, a sentence each.
  List<String> remarks() {
    return scorecard.remarks().stream().map(words::remark).toList();
  }

  private int decimals() {
    return scorecard.rubric().total().decimals();
  }
}
