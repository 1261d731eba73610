package fidelity.input.answer;

import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Message;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/// Numbers that may be meant with a separator of thousands or with a decimal mark: 1,200 is 1200 to
/// some writers and 1.2 to others.
///
/// A group of thousands does not begin with 0, so 0,125 is no such number.
public final class Thousands {

  private static final Pattern FORM = Pattern.compile("[+-]?[1-9]\\d{0,2}[.,]\\d{3}");

  private Thousands() {}

  /// Whether a number may be meant either way.
  public static boolean perhaps(String number) {
    return FORM.matcher(number).matches();
  }

  /// The number without the mark: 1200 for 1,200.
  public static BigDecimal joined(String number) {
    return new BigDecimal(number.replaceAll("[.,]", ""));
  }

  /// What to say of such a number, with both ways to write what is meant.
  ///
  /// @param name what the number is for
  static Message doubt(Detail name, String number) {
    var thousands = number.replaceAll("[.,]", "");
    var decimal = new BigDecimal(number.replace(',', '.')).stripTrailingZeros();
    return Message.of(
        Code.THOUSANDS_OR_DECIMALS,
        name,
        Detail.found(number),
        Detail.name(thousands),
        Detail.name(plain(decimal)),
        Detail.name(plain(decimal.scale() == 3 ? decimal.setScale(4) : decimal)));
  }

  private static String plain(BigDecimal decimal) {
    return (decimal.scale() < 0 ? decimal.setScale(0) : decimal).toPlainString();
  }
}
