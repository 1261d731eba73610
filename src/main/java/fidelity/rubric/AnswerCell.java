package fidelity.rubric;

import java.math.BigDecimal;
import java.util.Optional;

/// Answers to one question that no condition of its item tells apart.
public sealed interface AnswerCell {

  /// A position that stands for the whole cell.
  BigDecimal position();

  /// Whether a number from the first to the second, ends included, lies in the cell.
  boolean touches(Amount from, Amount to);

  /// Whether a position lies in the cell.
  default boolean holds(BigDecimal position) {
    return touches(Amount.of(position), Amount.of(position));
  }

  /// One position alone.
  record Point(BigDecimal position) implements AnswerCell {

    @Override
    public boolean touches(Amount from, Amount to) {
      var point = Amount.of(position);
      return from.compareTo(point) <= 0 && point.compareTo(to) <= 0;
    }
  }

  /// Every number between two points that are not part of it; a missing point leaves the end open.
  record OpenInterval(Optional<BigDecimal> lower, Optional<BigDecimal> upper)
      implements AnswerCell {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    @Override
    public BigDecimal position() {
      return upper
          .map(
              above ->
                  lower
                      .map(below -> below.add(above).multiply(HALF))
                      .orElse(above.subtract(BigDecimal.ONE)))
          .or(() -> lower.map(BigDecimal.ONE::add))
          .orElse(BigDecimal.ZERO);
    }

    @Override
    public boolean touches(Amount from, Amount to) {
      return upper.map(Amount::of).filter(above -> from.compareTo(above) >= 0).isEmpty()
          && lower.map(Amount::of).filter(below -> to.compareTo(below) <= 0).isEmpty();
    }
  }
}
