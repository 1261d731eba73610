package fidelity.scoring.comparison;

import fidelity.review.Evidence;
import fidelity.review.Specialist;
import fidelity.rubric.Question;
import java.util.Optional;

/// What two reviews recorded for one question.
///
/// @param whose the specialist whom it is about; none for the service as a whole
/// @param first none where the first review has no answer
/// @param second none where the second review has no answer
public record AnswerPair(
    Optional<Specialist> whose,
    Question question,
    Optional<Evidence> first,
    Optional<Evidence> second) {

  /// Whether both say the same, however it is written, or neither says anything.
  public boolean same() {
    return (first.isEmpty() && second.isEmpty())
        || first
            .flatMap(one -> second.map(other -> one.answer().isSameAs(other.answer())))
            .orElse(false);
  }
}
