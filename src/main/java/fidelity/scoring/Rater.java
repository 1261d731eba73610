package fidelity.scoring;

import fidelity.review.AnswerSet;
import fidelity.rubric.Combinations;
import fidelity.rubric.Item;
import fidelity.rubric.Question;
import java.util.List;
import java.util.TreeSet;

/// Rates one set of answers by trying every way in which it could still be completed.
final class Rater {

  private Rater() {}

  static Rating rate(Item item, AnswerSet answers) {
    var possible = Possibilities.of(item, answers);
    return new Rating(item, answers, possible, scores(item, possible));
  }

  static List<Finding> reasons(Rating rating) {
    var scores = rating.scores();
    return scores.settled()
        ? knowledge(rating).reasons(rating.item().level(scores.lowest()).condition())
        : List.of();
  }

  static List<List<Finding>> obstacles(Rating rating) {
    return rating.item().levels().stream()
        .filter(level -> level.score() == rating.scores().highest() + 1)
        .flatMap(next -> knowledge(rating).obstacles(next.condition()).stream())
        .toList();
  }

  /// The questions whose answer, other answers being fixed in some way, would change the score.
  static List<Question> undecided(Rating rating) {
    var item = rating.item();
    return rating.scores().settled()
        ? List.of()
        : item.questions().stream().filter(each -> matters(item, rating.possible(), each)).toList();
  }

  private static Knowledge knowledge(Rating rating) {
    return new Knowledge(rating.possible());
  }

  private static Scores scores(Item item, Combinations combinations) {
    var reached = new TreeSet<Integer>();
    combinations.forEach(each -> reached.add(item.reached(each).score()));
    return new Scores(List.copyOf(reached));
  }

  private static boolean matters(Item item, Combinations combinations, Question question) {
    var positions = combinations.choices(question);
    return positions.size() > 1
        && combinations
            .with(question, positions.subList(0, 1))
            .anyMatch(
                fixed -> {
                  var score = item.reached(fixed).score();
                  return positions.stream()
                      .anyMatch(each -> item.reached(fixed.with(question, each)).score() != score);
                });
  }
}
