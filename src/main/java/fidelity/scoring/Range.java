package fidelity.scoring;

import java.math.BigDecimal;

/// The lowest and the highest figure that can still be; the same when it is settled.
public record Range(BigDecimal lowest, BigDecimal highest) {

  public Range {
    if (lowest.compareTo(highest) > 0) {
      throw new IllegalArgumentException("A range from %s to %s".formatted(lowest, highest));
    }
  }

  /// Whether it is one number.
  public boolean settled() {
    return lowest.compareTo(highest) == 0;
  }
}
