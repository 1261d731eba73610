package fidelity.report.pdf.chart;

import java.math.BigDecimal;

/// Where a chart's values lie across the page.
record AxisScale(BigDecimal from, BigDecimal to, float x, float width) {

  /// The distance of a value from the paper's left edge, in points; one beyond the scale lies at
  /// its end.
  float at(BigDecimal value) {
    float length = to.subtract(from).floatValue();
    float share = length > 0 ? value.subtract(from).floatValue() / length : 0;
    return x + width * Math.clamp(share, 0, 1);
  }
}
