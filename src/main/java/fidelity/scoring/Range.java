package fidelity.scoring;

import fidelity.rubric.Amount;
import java.math.BigDecimal;

/// The lowest and the highest figure that can still be; the same when it is settled.
///
/// Both are exact, for statistics to count with. Bands, limits and reports go by the printed ones,
/// a half going up, so that what is shown never disagrees with what is said of it.
///
/// @param least the lowest, exactly
/// @param greatest the highest, exactly
/// @param decimals how many decimals both are printed with
public record Range(Amount least, Amount greatest, int decimals) {

  public Range {
    if (least.compareTo(greatest) > 0) {
      throw new IllegalArgumentException("A range from %s to %s".formatted(least, greatest));
    }
  }

  /// A range between two decimals, printed with as many places as they have.
  public static Range of(BigDecimal lowest, BigDecimal highest) {
    var decimals = Math.max(0, Math.max(lowest.scale(), highest.scale()));
    return new Range(Amount.of(lowest), Amount.of(highest), decimals);
  }

  /// The lowest figure as it is printed.
  public BigDecimal lowest() {
    return least.rounded(decimals);
  }

  /// The highest figure as it is printed.
  public BigDecimal highest() {
    return greatest.rounded(decimals);
  }

  /// Whether it is printed as one number.
  public boolean settled() {
    return lowest().compareTo(highest()) == 0;
  }
}
