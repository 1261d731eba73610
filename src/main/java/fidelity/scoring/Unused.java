package fidelity.scoring;

import fidelity.review.Specialist;
import fidelity.rubric.Points;
import java.util.List;

/// Something in a review that scoring passed over, and that its reader should know.
public sealed interface Unused {

  /// The rubric has no such item.
  record ItemNotUsed(String item) implements Unused {}

  /// The rubric's item asks no such question.
  record AnswerNotUsed(String item, String question) implements Unused {}

  /// The rubric's item asks the question, but not so that this can be an answer: it is of another
  /// kind, or outside the question's limits.
  ///
  /// @param whose the specialists whose answer it is; none where it is the item's only set of
  ///     answers and has no name
  record AnswerNotTaken(String item, String question, List<Specialist> whose) implements Unused {

    public AnswerNotTaken {
      whose = List.copyOf(whose);
    }
  }

  /// The rubric's item asks the question once for the service, and the review has not the same
  /// answer for all specialists.
  record AnswersDiffer(String item, String question) implements Unused {}

  /// A given score that is not on the rubric's scale.
  record ScoreNotUsed(String item, Points score) implements Unused {}

  /// That an item does not apply, where the rubric counts it all the same.
  record NotApplicableNotUsed(String item) implements Unused {}

  /// A given score that the rule yields anyway.
  record ScoreNotNeeded(String item, Points score) implements Unused {}
}
