package fidelity.rubric.proof;

import fidelity.rubric.Condition.Compare;
import fidelity.rubric.Item.Level;

/// What may be wrong where a better answer scores lower.
public sealed interface Remedy {

  /// Mostly the worse answer scores higher: the question may be declared the wrong way round.
  record TurnQuestion() implements Remedy {}

  /// Mostly the better answer scores higher: one comparison prefers the worse one.
  record TurnComparison(Level level, Compare comparison) implements Remedy {}

  /// A count adds up faults and questions that are better answered yes.
  record CountApart(Level level, Compare comparison) implements Remedy {}
}
