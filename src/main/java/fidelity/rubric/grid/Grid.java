package fidelity.rubric.grid;

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
import fidelity.rubric.grid.Facet.Single;
import fidelity.rubric.grid.Facet.Tally;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.BinaryOperator;

/// Every combination of what some conditions can tell of the answers, numbered from 0.
///
/// A condition is held against all of them at once, as a set of numbers: five million combinations
/// take well under a second, where one by one they would take minutes.
public final class Grid {

  private final List<Question> questions;
  private final List<Axis> axes;
  private final int size;

  private Grid(List<Question> questions, List<Facet> facets) {
    this.questions = List.copyOf(questions);
    var all = new ArrayList<Axis>();
    var stride = 1;
    for (var facet : facets) {
      all.add(new Axis(facet, stride));
      stride = Math.multiplyExact(stride, facet.cells());
    }
    axes = List.copyOf(all);
    size = stride;
  }

  /// The grid of some questions and conditions, with not too many combinations for an array.
  public static Grid of(List<Question> questions, List<Condition> conditions) {
    return new Grid(questions, Facets.of(questions, conditions));
  }

  /// The grid of an item.
  public static Grid of(Item item) {
    return of(item.questions(), item.conditions());
  }

  /// How many combinations such a grid would have; [Long#MAX_VALUE] when that is too small to say
  /// it.
  public static long count(List<Question> questions, List<Condition> conditions) {
    var count = 1L;
    for (var facet : Facets.of(questions, conditions)) {
      var cells = Math.max(1, facet.cells()); // a choice may have lost its options to problems
      if (count > Long.MAX_VALUE / cells) {
        return Long.MAX_VALUE;
      }
      count *= cells;
    }
    return count;
  }

  /// One axis for each facet.
  public List<Axis> axes() {
    return axes;
  }

  /// The axis that tells of a question.
  ///
  /// @throws java.util.NoSuchElementException when it is not asked
  public Axis axis(Question question) {
    return axes.get(indexOf(question));
  }

  /// The place of that axis among the others.
  ///
  /// @throws java.util.NoSuchElementException when the question is not asked
  public int indexOf(Question question) {
    for (var index = 0; index < axes.size(); index++) {
      if (axes.get(index).asks(question)) {
        return index;
      }
    }
    throw new NoSuchElementException("No axis for question " + question.id());
  }

  /// How many combinations there are.
  public int size() {
    return size;
  }

  /// Answers that stand for a combination: of interchangeable questions the first ones are yes.
  public Assignment combination(int number) {
    var positions = new LinkedHashMap<Question, BigDecimal>();
    for (var question : questions) {
      positions.put(question, axis(question).position(question, number));
    }
    return new Assignment(positions);
  }

  /// Answers that stand for a combination and come before a yes, or the next cell, for a question.
  ///
  /// @param number of a combination that is not in the last cell of that question's axis
  public Assignment below(int number, Question question) {
    var first = combination(number);
    return switch (axis(question).facet()) {
      case Single _ -> first;
      case Tally(var alike) ->
          first
              .with(alike.get(axis(question).cell(number)), first.of(question))
              .with(question, BigDecimal.ZERO);
    };
  }

  /// The same answers but for a yes, or the next cell, for the question.
  public Assignment above(int number, Question question) {
    var axis = axis(question);
    return below(number, question)
        .with(
            question,
            switch (axis.facet()) {
              case Single(_, _, var positions) -> positions.get(axis.cell(number) + 1);
              case Tally _ -> BigDecimal.ONE;
            });
  }

  /// Every cell of every axis.
  public List<Run> whole() {
    return axes.stream().map(axis -> new Run(0, axis.cells() - 1)).toList();
  }

  /// The cells that are left on every axis, given what each question may still be.
  public List<Run> left(Assignments possible) {
    return axes.stream().map(axis -> axis.facet().left(possible)).toList();
  }

  /// The combinations for which a condition holds.
  public BitSet where(Condition condition) {
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
      case Asked(var question) -> whereAnswered(axis(question), question, compare);
      case Met(var components) -> whereMet(components, compare);
    };
  }

  private BitSet whereAnswered(Axis axis, Question question, Compare compare) {
    return axis.where(cell -> compare.holdsAt(axis.facet().position(question, cell)), size);
  }

  /// A count takes all of a tally or nothing of it.
  private BitSet whereMet(List<YesNo> components, Compare compare) {
    var counted = axes.stream().filter(axis -> isCounted(axis, components)).toList();
    return counted.size() == 1
        ? counted.getFirst().where(met -> compare.holdsAt(BigDecimal.valueOf(met)), size)
        : whereAllMet(components, compare);
  }

  private static boolean isCounted(Axis axis, List<YesNo> components) {
    return components.stream().anyMatch(axis::asks);
  }

  private BitSet whereAllMet(List<YesNo> components, Compare compare) {
    var enough = new boolean[components.size() + 1];
    for (var met = 0; met < enough.length; met++) {
      enough[met] = compare.holdsAt(BigDecimal.valueOf(met));
    }
    var counts = counts(components);
    var holds = new BitSet(size);
    for (var each = 0; each < size; each++) {
      if (enough[counts[each]]) {
        holds.set(each);
      }
    }
    return holds;
  }

  /// The cells of some axes added up, for every combination: what a combination has one cell
  /// further down, and one more.
  private short[] counts(List<YesNo> components) {
    var counts = new short[size];
    for (var axis : axes) {
      var more = isCounted(axis, components) ? 1 : 0;
      for (var each = axis.stride(); each < axis.stride() * axis.cells(); each++) {
        counts[each] = (short) (counts[each - axis.stride()] + more);
      }
    }
    return counts;
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
}
