package fidelity.scoring;

import fidelity.review.AnswerSet;
import fidelity.rubric.Combinations;
import fidelity.rubric.Item;
import fidelity.rubric.Question;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Rates one set of answers by trying every way in which it could still be completed.
final class Rater {

  private Rater() {}

  static Rating rate(Item item, AnswerSet answers) {
    var choices = Possibilities.of(item, answers);
    var scores = scores(item, choices);
    var knowledge = new Knowledge(choices);
    return new Rating(
        answers,
        scores,
        scores.settled() ? knowledge.reasons(item.level(scores.lowest()).condition()) : List.of(),
        obstacles(item, scores, knowledge),
        scores.settled() ? List.of() : undecided(item, choices));
  }

  private static Scores scores(Item item, Map<Question, List<BigDecimal>> choices) {
    var reached = new HashSet<Integer>();
    new Combinations(choices).forEach(each -> reached.add(item.reached(each).score()));
    return Scores.of(reached);
  }

  private static List<List<Finding>> obstacles(Item item, Scores scores, Knowledge knowledge) {
    return item.levels().stream()
        .filter(level -> level.score() == scores.highest() + 1)
        .flatMap(next -> knowledge.obstacles(next.condition()).stream())
        .toList();
  }

  /// The questions whose answer, other answers being fixed in some way, would change the score.
  private static List<Question> undecided(Item item, Map<Question, List<BigDecimal>> choices) {
    return item.questions().stream().filter(each -> matters(item, choices, each)).toList();
  }

  private static boolean matters(
      Item item, Map<Question, List<BigDecimal>> choices, Question question) {
    var positions = choices.getOrDefault(question, List.of());
    var others = new HashMap<>(choices);
    others.put(question, positions.subList(0, 1));
    return positions.size() > 1
        && new Combinations(others)
            .anyMatch(
                fixed -> {
                  var score = item.reached(fixed).score();
                  return positions.stream()
                      .anyMatch(each -> item.reached(fixed.with(question, each)).score() != score);
                });
  }
}
