package fidelity.data;

import fidelity.scoring.Range;
import java.math.BigDecimal;
import java.util.Optional;

/// What stands in the cells of our CSV files.
final class CsvCell {

  /// What a spreadsheet may take for a formula when a cell begins with it.
  private static final String FORMULA = "(?s)'*[=+\\-@\\t\\r\\n＝＋－＠].*";

  private CsvCell() {}

  /// A text that no spreadsheet takes for a formula: one that might be has an apostrophe before it.
  static String text(String text) {
    return text.matches(FORMULA) ? "'" + text : text;
  }

  static String number(BigDecimal number) {
    return number.toPlainString();
  }

  static String number(int number) {
    return String.valueOf(number);
  }

  static String number(Optional<BigDecimal> number) {
    return number.map(CsvCell::number).orElse("");
  }

  /// The one number of a range; empty when it is not settled.
  static String settled(Range range) {
    return range.settled() ? number(range.lowest()) : "";
  }
}
