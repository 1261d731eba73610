package fidelity.input.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Texts in which letters that XML cannot hold stand as their numbers: `_x000D_` for a carriage
/// return.
final class EscapedText {

  private static final Pattern NUMBER = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private EscapedText() {}

  /// The text that is meant.
  static String meant(String written) {
    return written.contains("_x")
        ? NUMBER
            .matcher(written)
            .replaceAll(each -> Matcher.quoteReplacement(letter(each.group(1))))
        : written;
  }

  private static String letter(String number) {
    return String.valueOf((char) Integer.parseInt(number, 16));
  }
}
