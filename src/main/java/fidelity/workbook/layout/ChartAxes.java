package fidelity.workbook.layout;

import fidelity.rubric.Scale;
import fidelity.workbook.Chart.Axis;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;

/// The axes that charts of scores have, in a review's workbook and in a cohort's.
public final class ChartAxes {

  private static final BigDecimal QUARTER = new BigDecimal("0.25");

  /// How far an axis goes, as a multiple of the highest value: a longest bar's figure stands
  /// beyond its end.
  private static final BigDecimal BEYOND = new BigDecimal("1.08");

  /// How many marks an axis of totals has at most.
  private static final BigDecimal MOST_MARKS = BigDecimal.valueOf(6);

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

  /// The axis of totals, from the lowest there is to the highest, marked at round numbers.
  ///
  /// @param format the number format of its marks
  public static Axis totals(BigDecimal least, BigDecimal most, String format) {
    var step = step(most.subtract(least));
    var from = least.divide(step, 0, RoundingMode.FLOOR).multiply(step);
    return new Axis(from, most.add(step.multiply(QUARTER)), step, format);
  }

  /// 1, 2 or 5 of some power of ten, of which at most six take the whole length.
  private static BigDecimal step(BigDecimal length) {
    var power = BigDecimal.ONE.scaleByPowerOfTen(length.precision() - length.scale() - 2);
    return Stream.of(1, 2, 5, 10)
        .map(each -> power.multiply(BigDecimal.valueOf(each)))
        .filter(each -> each.multiply(MOST_MARKS).compareTo(length) >= 0)
        .findFirst()
        .orElseGet(() -> power.multiply(BigDecimal.valueOf(20)));
  }
}
