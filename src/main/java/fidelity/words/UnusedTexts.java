package fidelity.words;

import static java.util.stream.Collectors.joining;

import fidelity.review.Specialist;
import fidelity.scoring.Unused;
import fidelity.scoring.Unused.AnswerNotTaken;
import fidelity.scoring.Unused.AnswerNotUsed;
import fidelity.scoring.Unused.AnswersDiffer;
import fidelity.scoring.Unused.ItemNotUsed;
import fidelity.scoring.Unused.NotApplicableNotUsed;
import fidelity.scoring.Unused.ScoreNotNeeded;
import fidelity.scoring.Unused.ScoreNotUsed;
import fidelity.words.phrase.ComputationPhrase;
import java.util.List;

/// Input that scoring did not use, in words.
///
/// @param words the language it is said in
public record UnusedTexts(Words words) {

  /// The unused input and why it was not used, as a sentence.
  public String of(Unused unused) {
    return switch (unused) {
      case ItemNotUsed(var item) -> words.say(ComputationPhrase.ITEM_NOT_USED, item);
      case AnswerNotUsed(var item, var question) ->
          words.say(ComputationPhrase.ANSWER_NOT_USED, item, question);
      case AnswerNotTaken(var item, var question, var whose) ->
          whose.isEmpty()
              ? words.say(ComputationPhrase.ANSWER_NOT_TAKEN, item, question)
              : words.say(ComputationPhrase.ANSWERS_NOT_TAKEN, item, question, names(whose));
      case AnswersDiffer(var item, var question) ->
          words.say(ComputationPhrase.ANSWERS_DIFFER, item, question);
      case ScoreNotUsed(var item, var score) ->
          words.say(ComputationPhrase.SCORE_NOT_USED, item, score);
      case NotApplicableNotUsed(var item) ->
          words.say(ComputationPhrase.NOT_APPLICABLE_NOT_USED, item);
      case ScoreNotNeeded(var item, var score) ->
          words.say(ComputationPhrase.SCORE_NOT_NEEDED, item, score);
    };
  }

  private String names(List<Specialist> specialists) {
    return specialists.stream().map(new AnswerTexts(words)::specialist).collect(joining(", "));
  }
}
