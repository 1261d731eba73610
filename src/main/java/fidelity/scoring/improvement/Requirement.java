package fidelity.scoring.improvement;

import fidelity.rubric.AnswerCell;
import fidelity.rubric.Relation;
import java.math.BigDecimal;
import java.util.List;

/// What an answer must be: above, below, at a limit on its question's own scale.
record Requirement(Relation relation, BigDecimal limit) {

  /// This cell and no other.
  static Requirement exactly(AnswerCell cell) {
    return new Requirement(Relation.EQUAL, cell.position());
  }

  /// This cell or any that follows.
  static Requirement upwards(AnswerCell cell) {
    return switch (cell) {
      case AnswerCell.Point(var position) -> new Requirement(Relation.AT_LEAST, position);
      case AnswerCell.OpenInterval(var lower, _) ->
          lower.map(limit -> new Requirement(Relation.ABOVE, limit)).orElse(exactly(cell));
    };
  }

  /// This cell or any before it.
  static Requirement downwards(AnswerCell cell) {
    return switch (cell) {
      case AnswerCell.Point(var position) -> new Requirement(Relation.AT_MOST, position);
      case AnswerCell.OpenInterval(_, var upper) ->
          upper.map(limit -> new Requirement(Relation.BELOW, limit)).orElse(exactly(cell));
    };
  }

  /// How far the farthest of these positions is from the limit, on the question's own scale;
  /// positions that already meet the requirement do not count.
  ///
  /// The farthest on each side of the limit is an end of the list.
  ///
  /// @param positions lowest first
  BigDecimal distance(List<BigDecimal> positions) {
    return distance(positions.getFirst()).max(distance(positions.getLast()));
  }

  private BigDecimal distance(BigDecimal position) {
    return relation.holds(position.compareTo(limit))
        ? BigDecimal.ZERO
        : position.subtract(limit).abs();
  }
}
