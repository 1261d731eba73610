package fidelity.rubric.grid;

import fidelity.rubric.Assignment;
import fidelity.rubric.Assignments;
import fidelity.rubric.Condition;
import fidelity.rubric.Item;
import fidelity.rubric.Question;
import fidelity.rubric.grid.Facet.Single;
import fidelity.rubric.grid.Facet.Tally;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NoSuchElementException;

/// Every combination of what some conditions can tell of the answers, numbered from 0.
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
    return new ConditionSets(axes, size).where(condition);
  }
}
