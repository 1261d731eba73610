package fidelity.rubric.proof;

import fidelity.rubric.Condition.Compare;
import fidelity.rubric.Item;
import fidelity.rubric.Operand.Counted;
import fidelity.rubric.Question;
import fidelity.rubric.Question.Numeric;
import fidelity.rubric.Question.Ordered;
import fidelity.rubric.grid.Trend;
import fidelity.rubric.proof.Defect.Outcome;
import fidelity.rubric.proof.Remedy.CountApart;
import fidelity.rubric.proof.Remedy.TurnComparison;
import fidelity.rubric.proof.Remedy.TurnQuestion;

/// Finds what may be wrong where a better answer scores lower.
record RemedyFinder(Item item) {

  /// What may be wrong with a question, or with the level that its worse answer reaches.
  Remedy remedy(Question question, Trend trend, Outcome worse, Outcome better) {
    var level = item.level(worse.score());
    var comparison =
        level
            .condition()
            .negationNormalForm()
            .comparisons()
            .filter(compare -> prefersWorse(compare, worse, better))
            .findFirst()
            .orElseThrow();
    if (comparison.operand() instanceof Counted counted && counted.isMixed()) {
      return new CountApart(level, comparison);
    }
    return isTheOtherWay(question, trend)
        ? new TurnQuestion()
        : new TurnComparison(level, comparison);
  }

  /// Whether scores mostly go the other way than the question declares; a number declares none.
  private static boolean isTheOtherWay(Question question, Trend trend) {
    return switch (question) {
      case Ordered ordered ->
          ordered.higherIsBetter() ? trend.falls() > trend.rises() : trend.rises() > trend.falls();
      case Numeric _ -> false;
    };
  }

  private static boolean prefersWorse(Compare compare, Outcome worse, Outcome better) {
    return compare.holdsAt(compare.operand().position(worse.answers()))
        && !compare.holdsAt(compare.operand().position(better.answers()));
  }
}
