package fidelity.scoring.comparison;

import fidelity.review.AnswerSet;
import fidelity.rubric.Condition;
import fidelity.rubric.Item;
import fidelity.rubric.Points;
import fidelity.rubric.Question;
import fidelity.rubric.grid.Grid;
import fidelity.rubric.grid.ScoredBox;
import fidelity.rubric.grid.ScoredGrid;
import fidelity.rubric.grid.Workload;
import fidelity.scoring.ItemScorer;
import fidelity.scoring.comparison.JointScores.Ends;
import fidelity.scoring.evaluation.Possibilities;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What two items score together for the same answers, of which some may be open: whatever those
/// turn out to be, both items have the same.
///
/// @param grid every combination that the conditions of either item can tell apart
record SharedAnswers(
    List<Question> questions,
    List<Condition> conditions,
    Grid grid,
    ScoredGrid first,
    ScoredGrid second) {

  /// The answers to everything that either item asks; none where the two cannot be tried together:
  /// they are not both rated alike by questions, a question of both takes other answers, or there
  /// are too many combinations.
  static Optional<SharedAnswers> of(Item first, Item second) {
    return !first.judged()
            && !second.judged()
            && first.cardinality() == second.cardinality()
            && first.questions().stream().allMatch(each -> takesTheSame(each, second))
        ? together(first, second)
        : Optional.empty();
  }

  private static boolean takesTheSame(Question question, Item other) {
    return other.question(question.id()).map(question::sameAnswersAs).orElse(true);
  }

  private static Optional<SharedAnswers> together(Item first, Item second) {
    var questions = new ArrayList<>(first.questions());
    second.questions().stream()
        .filter(each -> first.question(each.id()).isEmpty())
        .forEach(questions::add);
    var conditions = Stream.of(first, second).flatMap(item -> item.conditions().stream()).toList();
    if (Grid.count(questions, conditions) > Workload.MOST_COMBINATIONS) {
      return Optional.empty();
    }
    var grid = Grid.of(questions, conditions);
    return Optional.of(
        new SharedAnswers(
            questions, conditions, grid, ScoredGrid.of(first, grid), ScoredGrid.of(second, grid)));
  }

  /// The scores of both items, which are rated alike, for the answers of one review.
  JointScores scores(List<AnswerSet> sets) {
    return switch (first.item().cardinality()) {
      case ONCE -> levels(common(sets));
      case PER_SPECIALIST -> means(sets.isEmpty() ? List.of(AnswerSet.EMPTY) : sets);
    };
  }

  private static AnswerSet common(List<AnswerSet> sets) {
    return switch (sets.size()) {
      case 0 -> AnswerSet.EMPTY;
      case 1 -> sets.getFirst();
      default -> AnswerSet.common(sets);
    };
  }

  private JointScores levels(AnswerSet set) {
    var sides = grid.left(Possibilities.of(questions, conditions, set.fitting(questions)));
    return levels(first.box(sides), second.box(sides));
  }

  private static JointScores levels(ScoredBox one, ScoredBox other) {
    var ends = new TreeMap<Points, Ends>();
    for (var place = 0; place < one.size(); place++) {
      var beside = Points.of(other.score(place));
      ends.merge(Points.of(one.score(place)), new Ends(beside, beside), Ends::with);
    }
    return new JointScores(ends);
  }

  /// Each specialist's levels, added up and made a mean.
  private JointScores means(List<AnswerSet> sets) {
    var sums = JointSums.empty();
    for (var set : sets) {
      sums = sums.plus(levels(set), 1, 1);
    }
    var ends = new TreeMap<Points, Ends>();
    sums.ends()
        .forEach(
            (sum, beside) ->
                ends.merge(
                    mean(sum, sets.size()),
                    new Ends(
                        mean(beside.least(), sets.size()), mean(beside.greatest(), sets.size())),
                    Ends::with));
    return new JointScores(ends);
  }

  private static Points mean(Points sum, int sets) {
    return Points.of(ItemScorer.mean(sum.level(), sets));
  }
}
