package fidelity.words;

import fidelity.scoring.Remark;
import fidelity.scoring.Remark.AnswerNotUsed;
import fidelity.scoring.Remark.ItemNotUsed;
import fidelity.scoring.Remark.ScoreNotNeeded;
import fidelity.scoring.Remark.ScoreNotUsed;
import fidelity.words.phrase.ComputationPhrase;

/// What scoring passed over, in words.
///
/// @param words the language it is said in
public record RemarkTexts(Words words) {

  /// The remark as a sentence.
  public String of(Remark remark) {
    return switch (remark) {
      case ItemNotUsed(var item) -> words.say(ComputationPhrase.ITEM_NOT_USED, item);
      case AnswerNotUsed(var item, var question) ->
          words.say(ComputationPhrase.ANSWER_NOT_USED, item, question);
      case ScoreNotUsed(var item, var score) ->
          words.say(ComputationPhrase.SCORE_NOT_USED, item, score);
      case ScoreNotNeeded(var item, var score) ->
          words.say(ComputationPhrase.SCORE_NOT_NEEDED, item, score);
    };
  }
}
