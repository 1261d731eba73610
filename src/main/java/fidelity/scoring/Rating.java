package fidelity.scoring;

import fidelity.review.AnswerSet;
import fidelity.rubric.Combinations;
import fidelity.rubric.Item;
import fidelity.rubric.Question;
import java.util.List;

/// One set of answers held against the levels of its item. What explains it is worked out when it
/// is asked for.
///
/// @param answers those that fit the item's questions
/// @param possible the ways in which the answers can still be completed
/// @param scores the scores that they leave possible
public record Rating(Item item, AnswerSet answers, Combinations possible, Scores scores) {

  /// What made the level hold; empty while it is open and for the lowest level.
  public List<Finding> reasons() {
    return Rater.reasons(this);
  }

  /// The ways to the next level, each by what is not there yet; one way is enough.
  public List<List<Finding>> obstacles() {
    return Rater.obstacles(this);
  }

  /// The questions whose answers are missing and would change the score.
  public List<Question> undecided() {
    return Rater.undecided(this);
  }
}
