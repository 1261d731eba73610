package fidelity.data.csv;

import fidelity.rubric.Points;
import fidelity.scoring.Range;
import java.math.BigDecimal;

/// What stands in the cells of our CSV files.
public final class CsvCell {

  /// What a spreadsheet may take for a formula when a cell begins with it.
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  private static final char APOSTROPHE = '\'';

  private CsvCell() {}

  /// A text that no spreadsheet takes for a formula: one that might be, or that already begins with
  /// an apostrophe before such a text, gets an apostrophe in front.
  public static String text(String text) {
    var start = 0;
    while (start < text.length() && text.charAt(start) == APOSTROPHE) {
      start++;
    }
    var formula = start < text.length() && FORMULA.indexOf(text.charAt(start)) >= 0;
    return formula ? APOSTROPHE + text : text;
  }

  /// A number with all its decimals, without an exponent.
  static String number(BigDecimal number) {
    return number.toPlainString();
  }

  /// A whole number.
  public static String number(int number) {
    return String.valueOf(number);
  }

  /// Whether something is so.
  static String yesOrNo(boolean so) {
    return so ? "yes" : "no";
  }

  /// Whole or half points.
  static String number(Points points) {
    return number(points.number());
  }

  /// The one number of a range; empty when it is not settled.
  static String settled(Range range) {
    return range.settled() ? number(range.lowest()) : "";
  }
}
