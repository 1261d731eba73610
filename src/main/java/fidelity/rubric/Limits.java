package fidelity.rubric;

import java.math.BigDecimal;
import java.util.Optional;

/// The numbers that a question takes, both ends included; an end may be open.
public record Limits(Optional<BigDecimal> least, Optional<BigDecimal> most) {

  /// Every number.
  public static final Limits NONE = new Limits(Optional.empty(), Optional.empty());
  /// From 0 to 100.
  public static final Limits PERCENT =
      new Limits(Optional.of(BigDecimal.ZERO), Optional.of(BigDecimal.valueOf(100)));

  /// Whether the amount lies within the limits, ends included.
  public boolean allow(Amount amount) {
    return (least.isEmpty() || amount.compareTo(Amount.of(least.get())) >= 0)
        && (most.isEmpty() || amount.compareTo(Amount.of(most.get())) <= 0);
  }
}
