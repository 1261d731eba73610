package fidelity.words;

import fidelity.rubric.Bands.Band;
import fidelity.scoring.Basis;
import fidelity.scoring.ItemScore;
import fidelity.scoring.Range;
import fidelity.scoring.Scorecard;
import fidelity.words.phrase.HeaderPhrase;
import fidelity.words.phrase.ScorePhrase;
import java.math.BigDecimal;
import java.util.List;

/// Scores in words.
///
/// @param words the report's language
public record ScoreTexts(Scorecard scorecard, Words words) {

  /// The total out of the highest: "97/125", "72–100/125".
  public String total() {
    return outOf(scorecard.total(), scorecard.rubric().most());
  }

  /// The total alone: "97", "72–100".
  public String bareTotal() {
    return words.range(scorecard.total(), decimals());
  }

  /// A score out of the highest.
  public String outOf(Range score, BigDecimal most) {
    return words.say(
        ScorePhrase.SCORE_OF, words.range(score, decimals()), words.number(most, decimals()));
  }

  /// The band, or those that can still be reached, highest first.
  public String bands() {
    return String.join(", ", scorecard.bands().stream().map(Band::name).toList());
  }

  /// An item with its score: "1. Caseload size – score 3–5".
  public String scored(ItemScore item) {
    return words.say(
        HeaderPhrase.DEVELOPMENT_NEED,
        item.item().id(),
        item.item().name(),
        words.scores(item.scores()));
  }

  /// What an item's score rests on, in words; empty for the ordinary case, the rule.
  public String basis(ItemScore item) {
    return switch (item.basis()) {
      case SCORED -> "";
      case JUDGED -> words.say(ScorePhrase.JUDGED);
      case OPEN -> words.say(ScorePhrase.OPEN);
      case OVERRIDDEN ->
          words.say(ScorePhrase.OVERRIDDEN)
              + ", "
              + words.say(ScorePhrase.RULE_GIVES, words.scores(item.rule()));
    };
  }

  /// The result of the review in one sentence.
  public String result() {
    var phrase =
        scorecard.total().settled()
            ? ScorePhrase.RESULT_SENTENCE
            : ScorePhrase.RESULT_SENTENCE_OPEN;
    return words.say(
        phrase, bareTotal(), words.number(scorecard.rubric().most(), decimals()), bands());
  }

  /// How many items there are, and how many scores rest on the rule or on something else.
  public String counts() {
    return words.say(
        ScorePhrase.COUNTS,
        scorecard.items().size(),
        scorecard.count(Basis.SCORED),
        scorecard.count(Basis.JUDGED),
        scorecard.count(Basis.OVERRIDDEN),
        scorecard.count(Basis.OPEN));
  }

  /// Input of the review that scoring did not use, a sentence each.
  public List<String> unused() {
    return scorecard.unused().stream().map(new UnusedTexts(words)::of).toList();
  }

  private int decimals() {
    return scorecard.rubric().total().decimals();
  }
}
