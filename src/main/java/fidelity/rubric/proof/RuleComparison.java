package fidelity.rubric.proof;

import fidelity.rubric.Item;
import fidelity.rubric.Question;
import fidelity.rubric.grid.Grid;
import fidelity.rubric.grid.ScoredGrid;
import fidelity.rubric.grid.Workload;
import fidelity.rubric.proof.Defect.Outcome;
import fidelity.rubric.proof.RuleDifference.AskedOtherwise;
import fidelity.rubric.proof.RuleDifference.OnlyOneLeftOut;
import fidelity.rubric.proof.RuleDifference.OtherCardinality;
import fidelity.rubric.proof.RuleDifference.OtherScore;
import fidelity.rubric.proof.RuleDifference.Same;
import fidelity.rubric.proof.RuleDifference.TooMany;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Tries all answers to the questions of two items under the rules of both.
final class RuleComparison {

  private RuleComparison() {}

  static RuleDifference of(Item first, Item second) {
    if (first.cardinality() != second.cardinality() || first.judged() != second.judged()) {
      return new OtherCardinality();
    }
    return askedOtherwise(first, second)
        .or(() -> leftOut(first, second))
        .orElseGet(() -> scores(first, second));
  }

  private static Optional<RuleDifference> askedOtherwise(Item first, Item second) {
    return first.questions().stream()
        .filter(
            each -> second.question(each.id()).filter(its -> !each.sameAnswersAs(its)).isPresent())
        .<RuleDifference>map(AskedOtherwise::new)
        .findFirst();
  }

  private static Optional<RuleDifference> leftOut(Item first, Item second) {
    return first.mayNotApply() == second.mayNotApply()
        ? Optional.empty()
        : Optional.of(new OnlyOneLeftOut(first.mayNotApply()));
  }

  private static RuleDifference scores(Item first, Item second) {
    var questions = questions(first, second);
    var conditions = Stream.of(first, second).flatMap(item -> item.conditions().stream()).toList();
    var count = Grid.count(questions, conditions);
    return count > Workload.MOST_COMBINATIONS
        ? new TooMany(count)
        : scores(first, second, Grid.of(questions, conditions));
  }

  private static RuleDifference scores(Item first, Item second, Grid grid) {
    var ones = ScoredGrid.of(first, grid);
    var others = ScoredGrid.of(second, grid);
    return IntStream.range(0, grid.size())
        .filter(each -> ones.score(each) != others.score(each))
        .boxed()
        .findFirst()
        .<RuleDifference>map(at -> new OtherScore(outcome(ones, at), outcome(others, at)))
        .orElseGet(Same::new);
  }

  private static Outcome outcome(ScoredGrid scores, int combination) {
    return new Outcome(scores.grid().combination(combination), scores.score(combination));
  }

  /// Everything that either asks, a question of both once.
  private static List<Question> questions(Item first, Item second) {
    var questions = new ArrayList<>(first.questions());
    second.questions().stream()
        .filter(each -> first.question(each.id()).isEmpty())
        .forEach(questions::add);
    return questions;
  }
}
