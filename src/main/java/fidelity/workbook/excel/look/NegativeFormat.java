package fidelity.workbook.excel.look;

import java.math.BigDecimal;

/// The minus sign of reports, U+2212. Excel would print a hyphen, which texts beside a figure do
/// not.
public final class NegativeFormat {

  /// A minus before the first digit, for a replacement.
  private static final String MINUS = "\\\\\u22120";

  private NegativeFormat() {}

  /// The number format as it is, with a section for negative figures where the figure is one and
  /// the format has none.
  public static String of(String format, BigDecimal figure) {
    return figure.signum() < 0 && format.contains("0") && !format.contains(";")
        ? format + ";" + format.replaceFirst("0", MINUS)
        : format;
  }
}
