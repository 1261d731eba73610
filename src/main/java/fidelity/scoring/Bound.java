package fidelity.scoring;

import fidelity.rubric.Cell;
import fidelity.rubric.Relation;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/// How an answer must stand to a limit on its question's scale.
record Bound(Relation relation, BigDecimal limit) {

  /// This cell and no other.
  static Bound exactly(Cell cell) {
    return new Bound(Relation.EQUAL, cell.position());
  }

  /// This cell or any that follows.
  static Bound upwards(Cell cell) {
    return switch (cell) {
      case Cell.Point(var position) -> new Bound(Relation.AT_LEAST, position);
      case Cell.Gap(var lower, _) ->
          lower.map(limit -> new Bound(Relation.ABOVE, limit)).orElse(exactly(cell));
    };
  }

  /// This cell or any before it.
  static Bound downwards(Cell cell) {
    return switch (cell) {
      case Cell.Point(var position) -> new Bound(Relation.AT_MOST, position);
      case Cell.Gap(_, var upper) ->
          upper.map(limit -> new Bound(Relation.BELOW, limit)).orElse(exactly(cell));
    };
  }

  /// How far the farthest of these places is from the limit; one that is good already counts not.
  BigDecimal distance(List<BigDecimal> places) {
    return places.stream()
        .filter(place -> !relation.holds(place.compareTo(limit)))
        .map(place -> place.subtract(limit).abs())
        .max(Comparator.naturalOrder())
        .orElse(BigDecimal.ZERO);
  }
}
