package fidelity.rubric;

import fidelity.rubric.AnswerCell.OpenInterval;
import fidelity.rubric.AnswerCell.Point;
import fidelity.rubric.Condition.Compare;
import fidelity.rubric.Operand.Asked;
import fidelity.rubric.Question.Numeric;
import fidelity.rubric.Question.Ordered;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// The answers to a question that its item's conditions can tell apart: its cells, worst first.
///
/// Conditions set a number only against constants, so all numbers between two neighbouring
/// constants give the same score. Each such stretch is one cell, and so is each constant and each
/// limit; any number of a cell can stand for all of it. Yes and no, and each option, are cells of
/// their own.
public final class AnswerCells {

  private final List<AnswerCell> cells;

  private AnswerCells(List<? extends AnswerCell> cells) {
    this.cells = List.copyOf(cells);
  }

  public static AnswerCells of(Question question, List<Condition> conditions) {
    return switch (question) {
      case Ordered ordered -> ordered(ordered.count());
      case Numeric numeric -> cut(constants(question, conditions), numeric.limits());
    };
  }

  /// Every cell, worst first.
  public List<AnswerCell> list() {
    return cells;
  }

  /// One position for every cell, lowest first.
  public List<BigDecimal> representatives() {
    return positions(cells);
  }

  /// One position for every cell that holds a number from the first to the second, ends included.
  public List<BigDecimal> between(Amount from, Amount to) {
    var touched = new ArrayList<AnswerCell>();
    for (var cell : cells) {
      if (cell.touches(from, to)) {
        touched.add(cell);
      }
    }
    return positions(touched);
  }

  private static List<BigDecimal> positions(List<AnswerCell> cells) {
    var positions = new ArrayList<BigDecimal>();
    for (var cell : cells) {
      positions.add(cell.position());
    }
    return Collections.unmodifiableList(positions);
  }

  private static AnswerCells ordered(int count) {
    var cells = new ArrayList<AnswerCell>();
    for (var position = 0; position < count; position++) {
      cells.add(new Point(BigDecimal.valueOf(position)));
    }
    return new AnswerCells(cells);
  }

  /// What the conditions hold the answers to a question against, in reading order.
  static List<BigDecimal> constants(Question question, List<Condition> conditions) {
    var constants = new ArrayList<BigDecimal>();
    for (var condition : conditions) {
      condition
          .comparisons()
          .filter(compare -> asks(compare, question))
          .forEach(compare -> constants.add(compare.constant()));
    }
    return constants;
  }

  /// Question ids are unique in an item, and another edition's item may word the question
  /// otherwise.
  private static boolean asks(Compare compare, Question question) {
    return compare.operand() instanceof Asked(var asked) && asked.id().equals(question.id());
  }

  private static AnswerCells cut(List<BigDecimal> constants, Limits limits) {
    var points = new TreeSet<BigDecimal>(constants);
    limits.least().ifPresent(points::add);
    limits.most().ifPresent(points::add);
    points.removeIf(point -> !limits.allow(Amount.of(point)));

    var cells = new ArrayList<AnswerCell>();
    var lower = Optional.<BigDecimal>empty();
    for (var point : points) {
      if (lower.isPresent() || limits.least().isEmpty()) {
        cells.add(new OpenInterval(lower, Optional.of(point)));
      }
      cells.add(new Point(point));
      lower = Optional.of(point);
    }
    if (limits.most().isEmpty()) {
      cells.add(new OpenInterval(lower, Optional.empty()));
    }
    return new AnswerCells(cells);
  }
}
