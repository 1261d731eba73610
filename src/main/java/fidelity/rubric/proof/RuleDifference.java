package fidelity.rubric.proof;

import fidelity.rubric.Question;
import fidelity.rubric.proof.Defect.Outcome;

/// Whether the same answers score differently under the rules of two items.
public sealed interface RuleDifference {

  /// All answers score the same.
  record Same() implements RuleDifference {}

  /// Some answers, to everything that either item asks, score differently.
  record OtherScore(Outcome first, Outcome second) implements RuleDifference {}

  /// A question of both is asked in another way: of another kind, with other limits or options.
  record AskedOtherwise(Question question) implements RuleDifference {}

  /// Only one of the two is rated per specialist, or only one is judged without questions.
  record OtherCardinality() implements RuleDifference {}

  /// Only one of the two may be left out as not applicable.
  ///
  /// @param first whether it is the first
  record OnlyOneLeftOut(boolean first) implements RuleDifference {}

  /// The questions of both combine in too many ways to try them all.
  record TooMany(long combinations) implements RuleDifference {}
}
