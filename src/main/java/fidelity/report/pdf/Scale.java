package fidelity.report.pdf;

import java.math.BigDecimal;

/// Where a chart's values lie across the page.
record Scale(BigDecimal from, BigDecimal to, float x, float width) {

  /// The place of a value; one beyond the scale lies at its end.
  float at(BigDecimal value) {
    float length = to.subtract(from).floatValue();
    float share = length > 0 ? value.subtract(from).floatValue() / length : 0;
    return x + width * Math.clamp(share, 0, 1);
  }
}
