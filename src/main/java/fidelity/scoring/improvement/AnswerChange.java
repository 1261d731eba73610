package fidelity.scoring.improvement;

import fidelity.review.Answer;
import fidelity.review.Setting;
import fidelity.rubric.Item;
import fidelity.rubric.Question;
import fidelity.rubric.Relation;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/// One answer that would have to be another.
///
/// @param set which of the item's sets of answers, from 0
/// @param from what is recorded now; none when the question is unanswered
/// @param relation how the new answer must stand to the limit
/// @param limit the position on the question's own scale that is to be reached
/// @param to an answer that does it
public record AnswerChange(
    int set,
    Question question,
    Optional<Answer> from,
    Relation relation,
    BigDecimal limit,
    Answer to) {

  /// The change as an answer to try.
  ///
  /// @param item the item that asks the question
  public Setting in(Item item) {
    var only =
        switch (item.cardinality()) {
          case ONCE -> OptionalInt.empty();
          case PER_SPECIALIST -> OptionalInt.of(set);
        };
    return new Setting(item.id(), only, question.id(), to);
  }
}
