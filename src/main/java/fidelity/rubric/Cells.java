package fidelity.rubric;

import fidelity.rubric.Cell.Gap;
import fidelity.rubric.Cell.Point;
import fidelity.rubric.Condition.Compare;
import fidelity.rubric.Operand.Asked;
import fidelity.rubric.Question.Choice;
import fidelity.rubric.Question.Percent;
import fidelity.rubric.Question.Quantity;
import fidelity.rubric.Question.YesNo;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// The answers to a question that its item's conditions can tell apart: its cells, worst first.
///
/// Conditions set a number only against constants, so all numbers between two neighbouring
/// constants give the same score. Each such stretch is one cell, and so is each constant and each
/// limit; any
/// number of a cell can stand for all of it. Yes and no, and each option, are cells of their own.
public final class Cells {

  private final List<Cell> cells;

  private Cells(List<? extends Cell> cells) {
    this.cells = List.copyOf(cells);
  }

  static Cells of(Question question, List<Condition> conditions) {
    return switch (question) {
      case YesNo ignored -> ordered(2);
      case Choice choice -> ordered(choice.options().size());
      case Percent ignored -> cut(constants(question, conditions), Limits.PERCENT);
      case Quantity quantity -> cut(constants(question, conditions), quantity.limits());
    };
  }

  /// Every cell, worst first.
  public List<Cell> list() {
    return cells;
  }

  /// One position for every cell, lowest first.
  public List<BigDecimal> all() {
    return cells.stream().map(Cell::position).toList();
  }

  /// One position for every cell that holds a number from the first to the second, ends included.
  public List<BigDecimal> between(Amount from, Amount to) {
    return cells.stream().filter(cell -> cell.touches(from, to)).map(Cell::position).toList();
  }

  private static Cells ordered(int count) {
    return new Cells(
        IntStream.range(0, count).mapToObj(BigDecimal::valueOf).map(Point::new).toList());
  }

  private static List<BigDecimal> constants(Question question, List<Condition> conditions) {
    return conditions.stream()
        .flatMap(Condition::comparisons)
        .filter(compare -> asks(compare, question))
        .map(Compare::constant)
        .toList();
  }

  /// Question ids are unique in an item, and another edition's item may word the question
  /// otherwise.
  private static boolean asks(Compare compare, Question question) {
    return compare.operand() instanceof Asked(var asked) && asked.id().equals(question.id());
  }

  private static Cells cut(List<BigDecimal> constants, Limits limits) {
    var points = new TreeSet<BigDecimal>(constants);
    limits.least().ifPresent(points::add);
    limits.most().ifPresent(points::add);
    points.removeIf(point -> !limits.allow(Amount.of(point)));

    var cells = new ArrayList<Cell>();
    var lower = Optional.<BigDecimal>empty();
    for (var point : points) {
      if (lower.isPresent() || limits.least().isEmpty()) {
        cells.add(new Gap(lower, Optional.of(point)));
      }
      cells.add(new Point(point));
      lower = Optional.of(point);
    }
    if (limits.most().isEmpty()) {
      cells.add(new Gap(lower, Optional.empty()));
    }
    return new Cells(cells);
  }
}
