package fidelity.scoring.evaluation;

import fidelity.review.AnswerSet;
import fidelity.rubric.Assignments;
import fidelity.rubric.Item;
import fidelity.rubric.Question;
import java.util.List;

/// One set of answers held against the levels of its item. What explains it is worked out when it
/// is asked for.
///
/// @param answers those that fit the item's questions
/// @param possible what each question can still be
/// @param scores the scores that they leave possible
/// @param undecided the questions whose answers are missing and would change the score, the other
///     answers being fixed in some way
public record Evaluation(
    Item item, AnswerSet answers, Assignments possible, Scores scores, List<Question> undecided) {

  public Evaluation {
    undecided = List.copyOf(undecided);
  }

  /// What made the level hold; empty while it is open and for the lowest level.
  public List<ComparisonOutcome> reasons() {
    return scores.settled()
        ? explanation().reasons(item.level(scores.lowest().level()).condition())
        : List.of();
  }

  /// The ways to the next level, each by what is not there yet; one way is enough.
  public List<List<ComparisonOutcome>> obstacles() {
    return item.levels().stream()
        .filter(level -> level.score() == scores.highest().level() + 1)
        .flatMap(next -> explanation().obstacles(next.condition()).stream())
        .toList();
  }

  private Explanation explanation() {
    return new Explanation(possible);
  }
}
