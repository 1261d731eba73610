package fidelity.rubric;

import java.math.BigDecimal;

/// A full set of answers, each as a position on its question's own scale.
///
/// A number or percentage is its own position, an option its index from the worst, no is 0, yes 1.
@FunctionalInterface
public interface AnswerPositions {

  /// The position of the answer to a question of the item.
  BigDecimal of(Question question);
}
