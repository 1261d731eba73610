package fidelity.workbook.layout;

import fidelity.rubric.Scale;
import fidelity.workbook.Chart.Axis;
import java.math.BigDecimal;

/// The axes that charts of scores have, in a review's workbook and in a cohort's.
public final class ChartAxes {

  private static final BigDecimal QUARTER = new BigDecimal("0.25");

  /// How far an axis goes, as a multiple of the highest value: a longest bar's figure stands
  /// beyond its end.
  private static final BigDecimal BEYOND = new BigDecimal("1.08");

  private ChartAxes() {}

  /// The axis of parts of a whole, from 0 to 1 and marked at the quarters.
  ///
  /// @param format the number format of its marks
  public static Axis shares(String format) {
    return new Axis(BigDecimal.ZERO, BEYOND, QUARTER, format);
  }

  /// The axis of item scores, marked at each score, from the lowest score there is.
  public static Axis scores(Scale scale) {
    return new Axis(
        BigDecimal.valueOf(scale.from()),
        BigDecimal.valueOf(scale.to()).multiply(BEYOND),
        BigDecimal.ONE,
        NumberFormats.WHOLE);
  }
}
