package fidelity.rubric.proof;

import fidelity.rubric.Assignment;
import fidelity.rubric.Bands.Band;
import fidelity.rubric.Item;
import fidelity.rubric.Item.Level;
import fidelity.rubric.Question;
import java.math.BigDecimal;

/// Why a rubric is not sound.
public sealed interface Defect {

  /// No answers fulfil the condition of a level.
  record LevelImpossible(Item item, Level level) implements Defect {}

  /// Wherever a level's condition holds, a higher level is reached.
  ///
  /// @param by the level that is reached instead
  /// @param answers for which the condition holds and `by` is reached
  record LevelShadowed(Item item, Level level, Level by, Assignment answers) implements Defect {}

  /// The answer to a question never changes the score.
  record QuestionIdle(Item item, Question question) implements Defect {}

  /// Of two answers to a question, all others being the same, the better one scores lower.
  ///
  /// @param remedy what may be wrong
  record ScoreFalls(Item item, Question question, Outcome worse, Outcome better, Remedy remedy)
      implements Defect {}

  /// A band that does not begin below the one before it.
  record BandNotBelow(BandOf band, Band above) implements Defect {}

  /// A band that no figure falls into.
  record BandNotReached(BandOf band, BigDecimal least, BigDecimal most) implements Defect {}

  /// Answers and the score that they get.
  record Outcome(Assignment answers, int score) {}
}
