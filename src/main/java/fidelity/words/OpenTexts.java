package fidelity.words;

import fidelity.rubric.Question;
import fidelity.scoring.Evaluation;
import fidelity.scoring.ItemScore;
import fidelity.words.phrase.ExplanationPhrase;
import java.util.List;
import java.util.stream.IntStream;

/// What is still to be found out of an item, in words: the questions, never the answers.
///
/// @param words the language it is said in
public record OpenTexts(Words words) {

  /// The questions whose answers would settle the item's score, each after its specialist where
  /// there are several; that the assessors have not scored, where nothing is asked; none when the
  /// score is settled.
  public List<String> questions(ItemScore item) {
    if (item.scores().settled()) {
      return List.of();
    }
    return item.evaluations().isEmpty()
        ? List.of(words.say(ExplanationPhrase.SCORE_NOT_GIVEN))
        : IntStream.range(0, item.evaluations().size())
            .boxed()
            .flatMap(
                set -> undecided(item, set).stream().map(each -> label(item, set, each.text())))
            .toList();
  }

  private static List<Question> undecided(ItemScore item, int set) {
    return evaluation(item, set).undecided();
  }

  private static Evaluation evaluation(ItemScore item, int set) {
    return item.evaluations().get(set);
  }

  private String label(ItemScore item, int set, String text) {
    return item.evaluations().size() == 1
        ? text
        : words.fact(words.say(ExplanationPhrase.SPECIALIST_SHORT, set + 1), text);
  }
}
