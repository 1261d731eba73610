package fidelity.scoring.evaluation;

import fidelity.review.AnswerSet;
import fidelity.rubric.Assignments;
import fidelity.rubric.Item;
import fidelity.rubric.Points;
import fidelity.rubric.Question;
import fidelity.rubric.grid.ScoredBox;
import fidelity.rubric.grid.ScoredGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Holds sets of answers against the levels of one item.
///
/// Answers that are all known reach one level. Open ones leave a box of the item's grid: its scores
/// are those that are still possible. The grid is made once, for the first set that needs it.
public final class Evaluator {

  private final Item item;
  private Optional<ScoredGrid> made = Optional.empty();

  private Evaluator(Item item) {
    this.item = item;
  }

  /// Each set held against the levels. Answers that do not fit the item's questions count as not
  /// given.
  public static List<Evaluation> evaluate(Item item, List<AnswerSet> sets) {
    var evaluator = new Evaluator(item);
    var evaluations = new ArrayList<Evaluation>();
    for (var set : sets) {
      evaluations.add(evaluator.evaluate(set.fitting(item.questions())));
    }
    return evaluations;
  }

  private Evaluation evaluate(AnswerSet answers) {
    var possible = Possibilities.of(item, answers);
    return possible.settled()
        ? new Evaluation(item, answers, possible, reached(possible), List.of())
        : open(answers, possible);
  }

  private Scores reached(Assignments settled) {
    return Scores.of(Points.of(item.reached(settled.first()).score()));
  }

  private Evaluation open(AnswerSet answers, Assignments possible) {
    var box = grid().box(grid().grid().left(possible));
    var scores = Scores.ofLevels(box.scores());
    var undecided = scores.settled() ? List.<Question>of() : undecided(possible, box);
    return new Evaluation(item, answers, possible, scores, undecided);
  }

  private List<Question> undecided(Assignments possible, ScoredBox box) {
    return item.questions().stream()
        .filter(question -> possible.choices(question).size() > 1)
        .filter(question -> box.changes(grid().grid().indexOf(question)))
        .toList();
  }

  private ScoredGrid grid() {
    var grid = made.orElseGet(() -> ScoredGrid.of(item));
    made = Optional.of(grid);
    return grid;
  }
}
