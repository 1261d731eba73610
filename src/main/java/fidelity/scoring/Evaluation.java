package fidelity.scoring;

import fidelity.review.AnswerSet;
import fidelity.rubric.Assignments;
import fidelity.rubric.Item;
import fidelity.rubric.Question;
import java.util.List;
import java.util.TreeSet;

/// One set of answers held against the levels of its item. What explains it is worked out when it
/// is asked for.
///
/// @param answers those that fit the item's questions
/// @param possible the ways in which the answers can still be completed
/// @param scores the scores that they leave possible
public record Evaluation(Item item, AnswerSet answers, Assignments possible, Scores scores) {

  /// Evaluates a set of answers by trying every way in which it could still be completed.
  static Evaluation of(Item item, AnswerSet answers) {
    var possible = Possibilities.of(item, answers);
    return new Evaluation(item, answers, possible, scores(item, possible));
  }

  /// What made the level hold; empty while it is open and for the lowest level.
  public List<ComparisonOutcome> reasons() {
    return scores.settled()
        ? explanation().reasons(item.level(scores.lowest()).condition())
        : List.of();
  }

  /// The ways to the next level, each by what is not there yet; one way is enough.
  public List<List<ComparisonOutcome>> obstacles() {
    return item.levels().stream()
        .filter(level -> level.score() == scores.highest() + 1)
        .flatMap(next -> explanation().obstacles(next.condition()).stream())
        .toList();
  }

  /// The questions whose answers are missing and would change the score, the other answers being
  /// fixed in some way.
  public List<Question> undecided() {
    return scores.settled() ? List.of() : item.questions().stream().filter(this::matters).toList();
  }

  private Explanation explanation() {
    return new Explanation(possible);
  }

  private static Scores scores(Item item, Assignments possible) {
    var reached = new TreeSet<Integer>();
    possible.forEach(each -> reached.add(item.reached(each).score()));
    return new Scores(List.copyOf(reached));
  }

  private boolean matters(Question question) {
    var positions = possible.choices(question);
    return positions.size() > 1
        && possible
            .with(question, positions.subList(0, 1))
            .anyMatch(
                fixed -> {
                  var score = item.reached(fixed).score();
                  return positions.stream()
                      .anyMatch(each -> item.reached(fixed.with(question, each)).score() != score);
                });
  }
}
