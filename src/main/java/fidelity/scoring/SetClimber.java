package fidelity.scoring;

import fidelity.review.AnswerSet;
import fidelity.review.Evidence;
import fidelity.rubric.Cell;
import fidelity.rubric.Combinations;
import fidelity.rubric.Item;
import fidelity.rubric.Level;
import fidelity.rubric.Question;
import fidelity.rubric.Question.Choice;
import fidelity.rubric.Question.Percent;
import fidelity.rubric.Question.Quantity;
import fidelity.rubric.Question.YesNo;
import fidelity.rubric.Relation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Finds the cheapest changes that surely lift one set of answers, to every level they can.
///
/// Exact: every choice of answers to change, and of cells for them, is tried, the fewest first.
/// What stays open counts at its worst.
final class SetClimber {

  private final Item item;
  private final int set;
  private final AnswerSet answers;
  private final Map<Question, List<BigDecimal>> now;
  private final List<List<Move>> moves;
  private final TreeMap<Integer, Trial> best = new TreeMap<>();
  private final int start;

  /// The level that fewer changes reach already.
  private int floor;

  private SetClimber(Item item, int set, Rating rating) {
    this.item = item;
    this.set = set;
    this.answers = rating.answers();
    this.now = Possibilities.of(item, answers);
    this.moves = item.questions().stream().map(each -> Move.of(item, each, answers)).toList();
    this.start = rating.scores().lowest();
    this.floor = start;
  }

  /// The unbeaten steps of a set, the cheapest first.
  ///
  /// @param set the set's place among the item's, from 0
  static List<Step> steps(Item item, int set, Rating rating) {
    return new SetClimber(item, set, rating).steps();
  }

  private List<Step> steps() {
    var top = item.levels().getLast().score();
    for (var count = 1; count <= moves.size() && floor < top; count++) {
      search(0, count, List.of());
      floor = best.isEmpty() ? floor : best.lastKey();
    }
    var steps = new ArrayList<Step>();
    best.forEach((level, trial) -> steps.add(step(level, trial)));
    return Step.unbeaten(steps);
  }

  /// Tries that many more moves, of the questions from that one on.
  private void search(int from, int count, List<Move> chosen) {
    if (count == 0) {
      offer(new Trial(chosen));
      return;
    }
    for (var index = from; index <= moves.size() - count; index++) {
      for (var move : moves.get(index)) {
        var more = new ArrayList<>(chosen);
        more.add(move);
        search(index + 1, count - 1, more);
      }
    }
  }

  private void offer(Trial trial) {
    var level = sure(trial.choices(now));
    if (level > floor) {
      best.merge(level, trial, (old, each) -> each.cost().compareTo(old.cost()) < 0 ? each : old);
    }
  }

  /// The level that the answers cannot fall below, however they are completed.
  private int sure(Map<Question, List<BigDecimal>> choices) {
    return item.levels().stream()
        .map(Level::score)
        .filter(score -> score > floor)
        .takeWhile(score -> reach(choices, score))
        .reduce(floor, Math::max);
  }

  private boolean reach(Map<Question, List<BigDecimal>> choices, int score) {
    return !new Combinations(choices).anyMatch(each -> item.reached(each).score() < score);
  }

  private Step step(int level, Trial trial) {
    var changes = trial.moves().stream().map(move -> change(level, trial, move)).toList();
    return new Step(start, level, changes, trial.cost());
  }

  private Change change(int level, Trial trial, Move move) {
    var from = answers.to(move.question()).map(Evidence::answer);
    var bound = bound(level, trial, move);
    return new Change(set, move.question(), from, bound.relation(), bound.limit(), move.answer());
  }

  private Bound bound(int level, Trial trial, Move move) {
    return switch (move.question()) {
      case YesNo _, Choice _ -> Bound.exactly(move.cell());
      case Quantity _, Percent _ -> {
        var cells = item.cells(move.question()).list();
        var index = cells.indexOf(move.cell());
        var up = cells.subList(index, cells.size());
        var down = cells.subList(0, index + 1);
        if (leads(up, move.cell()) && holds(level, trial, move, up)) {
          yield Bound.upwards(move.cell());
        }
        yield leads(down, move.cell()) && holds(level, trial, move, down)
            ? Bound.downwards(move.cell())
            : Bound.exactly(move.cell());
      }
    };
  }

  /// Whether the cells from this one on hold more numbers than one.
  private static boolean leads(List<Cell> cells, Cell cell) {
    return cells.size() > 1 || cell instanceof Cell.Gap;
  }

  /// Whether the level is sure with the moved answer in any of these cells.
  private boolean holds(int level, Trial trial, Move move, List<Cell> cells) {
    var choices = trial.choices(now);
    choices.put(move.question(), cells.stream().map(Cell::position).toList());
    return reach(choices, level);
  }

  /// Moves of some answers.
  private record Trial(List<Move> moves) {

    Cost cost() {
      return moves.stream().map(Move::cost).reduce(Cost.NONE, Cost::plus);
    }

    Map<Question, List<BigDecimal>> choices(Map<Question, List<BigDecimal>> now) {
      var choices = new HashMap<>(now);
      moves.forEach(move -> choices.put(move.question(), List.of(move.cell().position())));
      return choices;
    }
  }

  /// How a number must stand to a limit.
  private record Bound(Relation relation, BigDecimal limit) {

    static Bound exactly(Cell cell) {
      return new Bound(Relation.EQUAL, cell.position());
    }

    static Bound upwards(Cell cell) {
      return switch (cell) {
        case Cell.Point(var position) -> new Bound(Relation.AT_LEAST, position);
        case Cell.Gap(var lower, _) ->
            lower.map(limit -> new Bound(Relation.ABOVE, limit)).orElse(exactly(cell));
      };
    }

    static Bound downwards(Cell cell) {
      return switch (cell) {
        case Cell.Point(var position) -> new Bound(Relation.AT_MOST, position);
        case Cell.Gap(_, var upper) ->
            upper.map(limit -> new Bound(Relation.BELOW, limit)).orElse(exactly(cell));
      };
    }
  }
}
