package fidelity.rubric;

import java.math.BigDecimal;

/// Why a rubric is not sound.
public sealed interface Flaw {

  /// No answers fulfil the condition of a level.
  record LevelImpossible(Item item, Level level) implements Flaw {}

  /// Wherever a level's condition holds, a higher level is reached.
  ///
  /// @param by the level that is reached instead
  /// @param answers for which the condition holds and `by` is reached
  record LevelShadowed(Item item, Level level, Level by, Combination answers) implements Flaw {}

  /// The answer to a question never changes the score.
  record QuestionIdle(Item item, Question question) implements Flaw {}

  /// Of two answers to a question, all others being the same, the better one scores lower.
  record ScoreFalls(Item item, Question question, Outcome worse, Outcome better) implements Flaw {}

  /// A band that does not begin below the one before it.
  record BandNotBelow(Band band, Band above) implements Flaw {}

  /// A band that no total falls into.
  record BandNotReached(Band band, BigDecimal least, BigDecimal most) implements Flaw {}

  /// Answers and the score that they get.
  record Outcome(Combination answers, int score) {}
}
