package fidelity.scoring;

import fidelity.review.AnswerSet;
import fidelity.rubric.Question;
import java.util.List;

/// One set of answers held against the levels of its item.
///
/// @param scores the scores that the answers leave possible
/// @param reasons what made the level hold; empty while it is open and for the lowest level
/// @param obstacles the ways to the next level, each by what is not there yet; one way is enough
/// @param undecided the questions whose answers are missing and would change the score
public record Rating(
    AnswerSet answers,
    Scores scores,
    List<Finding> reasons,
    List<List<Finding>> obstacles,
    List<Question> undecided) {

  public Rating {
    reasons = List.copyOf(reasons);
    obstacles = obstacles.stream().map(List::copyOf).toList();
    undecided = List.copyOf(undecided);
  }
}
