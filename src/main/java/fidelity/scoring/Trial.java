package fidelity.scoring;

import fidelity.rubric.Cell;
import fidelity.rubric.Combinations;
import java.util.ArrayList;
import java.util.List;

/// Some answers moved: what it surely gives, and what it costs.
///
/// @param from where the answers stood
/// @param moves the moved answers, each question once
record Trial(Standing from, List<Move> moves) {

  /// The highest level above the floor that no completion of the answers falls below; else it.
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
    var changes = new ArrayList<Change>();
    var cost = Cost.NONE;
    for (var move : moves) {
      var bound = bound(move, level);
      changes.add(change(set, move, bound));
      cost = cost.plus(from.cost(move.question(), bound));
    }
    return new Step(lowest, level, changes, cost);
  }

  private Change change(int set, Move move, Bound bound) {
    return new Change(
        set,
        move.question(),
        from.recorded(move.question()),
        bound.relation(),
        bound.limit(),
        move.answer());
  }

  /// The widest stretch of answers from a move's on that the level is sure with.
  private Bound bound(Move move, int level) {
    if (holds(move, move.upwards(), level)) {
      return Bound.upwards(move.cell());
    }
    return holds(move, move.downwards(), level)
        ? Bound.downwards(move.cell())
        : Bound.exactly(move.cell());
  }

  /// Whether the level is sure with the moved answer in any of these cells, if they are a stretch.
  private boolean holds(Move move, List<Cell> cells, int level) {
    return (cells.size() > 1 || !move.toPoint())
        && reaches(
            combinations().with(move.question(), cells.stream().map(Cell::position).toList()),
            level);
  }

  private boolean reaches(Combinations combinations, int score) {
    var item = from.item();
    return !combinations.anyMatch(each -> item.reached(each).score() < score);
  }

  private Combinations combinations() {
    var combinations = from.now();
    for (var move : moves) {
      combinations = combinations.with(move.question(), List.of(move.cell().position()));
    }
    return combinations;
  }
}
