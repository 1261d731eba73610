package fidelity.rubric.proof;

import fidelity.rubric.AnswerCells;
import fidelity.rubric.Assignment;
import fidelity.rubric.Assignments;
import fidelity.rubric.Condition;
import fidelity.rubric.Condition.Always;
import fidelity.rubric.Condition.And;
import fidelity.rubric.Condition.Compare;
import fidelity.rubric.Condition.Not;
import fidelity.rubric.Condition.Or;
import fidelity.rubric.Item;
import fidelity.rubric.Operand.Asked;
import fidelity.rubric.Operand.Met;
import fidelity.rubric.Question;
import fidelity.rubric.Question.YesNo;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BinaryOperator;

/// Every combination of the answer cells of some questions, numbered from 0.
///
/// A condition is held against all of them at once, as a set of numbers: five million combinations
/// take well under a second, where one by one they would take minutes.
final class Grid {

  private final List<Axis> axes;
  private final int size;

  /// The combinations of the cells that some conditions tell apart, not too many for an array.
  Grid(List<Question> questions, List<Condition> conditions) {
    var all = new ArrayList<Axis>();
    var stride = 1;
    for (var question : questions) {
      var axis = new Axis(question, AnswerCells.of(question, conditions).representatives(), stride);
      all.add(axis);
      stride = Math.multiplyExact(stride, axis.cells());
    }
    axes = List.copyOf(all);
    size = stride;
  }

  /// How many combinations such a grid would have.
  static long count(List<Question> questions, List<Condition> conditions) {
    return Assignments.of(questions, each -> AnswerCells.of(each, conditions).representatives())
        .count();
  }

  static Grid of(Item item) {
    return new Grid(item.questions(), item.conditions());
  }

  /// One axis for each question.
  List<Axis> axes() {
    return axes;
  }

  /// How many combinations there are.
  int size() {
    return size;
  }

  /// The answers of a combination.
  Assignment combination(int number) {
    var positions = new LinkedHashMap<Question, BigDecimal>();
    axes.forEach(axis -> positions.put(axis.question(), axis.position(number)));
    return new Assignment(positions);
  }

  /// The score that an item gets for every combination.
  int[] scores(Item item) {
    var scores = new int[size];
    for (var level : item.levels()) {
      var holds = where(level.condition());
      for (var each = holds.nextSetBit(0); each >= 0; each = holds.nextSetBit(each + 1)) {
        scores[each] = level.score();
      }
    }
    return scores;
  }

  /// The combinations for which a condition holds.
  BitSet where(Condition condition) {
    return switch (condition) {
      case Always() -> all();
      case And(var parts) -> combined(parts, Grid::both);
      case Or(var parts) -> combined(parts, Grid::either);
      case Not(var inner) -> without(where(inner));
      case Compare compare -> where(compare);
    };
  }

  private BitSet where(Compare compare) {
    return switch (compare.operand()) {
      case Asked(var question) -> whereAnswered(axis(question), compare);
      case Met(var components) -> whereMet(components, compare);
    };
  }

  private BitSet whereAnswered(Axis axis, Compare compare) {
    var holds = new BitSet(size);
    for (var cell = 0; cell < axis.cells(); cell++) {
      if (compare.holdsAt(axis.positions().get(cell))) {
        holds.or(axis.at(cell, size));
      }
    }
    return holds;
  }

  private BitSet whereMet(List<YesNo> components, Compare compare) {
    var met = new int[size];
    for (var component : components) {
      axis(component).at(1, size).stream().forEach(each -> met[each]++);
    }
    var holds = new BitSet(size);
    for (var count = 0; count <= components.size(); count++) {
      if (compare.holdsAt(BigDecimal.valueOf(count))) {
        add(holds, met, count);
      }
    }
    return holds;
  }

  private static void add(BitSet holds, int[] met, int count) {
    for (var each = 0; each < met.length; each++) {
      if (met[each] == count) {
        holds.set(each);
      }
    }
  }

  private BitSet combined(List<Condition> parts, BinaryOperator<BitSet> joined) {
    return parts.stream().map(this::where).reduce(joined).orElseGet(this::all);
  }

  private static BitSet both(BitSet first, BitSet second) {
    first.and(second);
    return first;
  }

  private static BitSet either(BitSet first, BitSet second) {
    first.or(second);
    return first;
  }

  private BitSet without(BitSet holds) {
    holds.flip(0, size);
    return holds;
  }

  private BitSet all() {
    return without(new BitSet(size));
  }

  /// The axis of the question with that id: another edition may word the same question otherwise.
  private Axis axis(Question question) {
    return axes.stream()
        .filter(axis -> axis.question().id().equals(question.id()))
        .findFirst()
        .orElseThrow();
  }
}
