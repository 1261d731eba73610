package fidelity.scoring.improvement;

import fidelity.rubric.AnswerCell;
import fidelity.rubric.Assignments;
import java.util.ArrayList;
import java.util.List;

/// Some changed answers: which level they reach for sure, and what they cost.
///
/// @param from the answers before the change
/// @param changed the changed answers, each question once
record Candidate(CurrentAnswers from, List<CandidateAnswer> changed) {

  /// The highest level that no completion of the answers falls below, counted from a floor that is
  /// known to be reached; the floor itself where no higher level is sure.
  int sure(int floor) {
    var combinations = combinations();
    var sure = floor;
    for (var level : from.item().levels()) {
      if (level.score() > floor) {
        if (!reaches(combinations, level.score())) {
          return sure;
        }
        sure = level.score();
      }
    }
    return sure;
  }

  /// The changes of answers with what they cost, when that level is all that is wanted.
  ///
  /// @param set the place of the answers among the item's sets, from 0
  /// @param lowest the level that the answers surely have now
  Step step(int set, int lowest, int level) {
    var changes = new ArrayList<AnswerChange>();
    var cost = Cost.NONE;
    for (var answer : changed) {
      var requirement = requirement(answer, level);
      changes.add(change(set, answer, requirement));
      cost = cost.plus(from.cost(answer.question(), requirement));
    }
    return new Step(lowest, level, changes, cost);
  }

  private AnswerChange change(int set, CandidateAnswer answer, Requirement requirement) {
    return new AnswerChange(
        set,
        answer.question(),
        from.recorded(answer.question()),
        requirement.relation(),
        requirement.limit(),
        answer.answer());
  }

  /// The widest stretch of answers, from the changed one on, with which the level is sure.
  private Requirement requirement(CandidateAnswer answer, int level) {
    if (holds(answer, answer.upwards(), level)) {
      return Requirement.upwards(answer.cell());
    }
    return holds(answer, answer.downwards(), level)
        ? Requirement.downwards(answer.cell())
        : Requirement.exactly(answer.cell());
  }

  /// Whether the level is sure with the changed answer in any of these cells, if they are a
  /// stretch.
  private boolean holds(CandidateAnswer answer, List<AnswerCell> cells, int level) {
    return (cells.size() > 1 || !answer.toPoint())
        && reaches(
            combinations()
                .with(answer.question(), cells.stream().map(AnswerCell::position).toList()),
            level);
  }

  private boolean reaches(Assignments combinations, int score) {
    var item = from.item();
    return !combinations.anyMatch(each -> item.reached(each).score() < score);
  }

  private Assignments combinations() {
    var combinations = from.now();
    for (var answer : changed) {
      combinations = combinations.with(answer.question(), List.of(answer.cell().position()));
    }
    return combinations;
  }
}
