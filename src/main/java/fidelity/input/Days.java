package fidelity.input;

import java.util.regex.Pattern;

/// Days as spreadsheets have them, made those of files: 12.3.2024 is 2024-03-12, and a time is left
/// out.
public final class Days {

  private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
  private static final Pattern TIMED = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[\\d:.]+");

  private Days() {}

  /// The day that a text says; any other text as it is.
  public static String iso(String text) {
    if (TIMED.matcher(text).matches()) {
      return text.substring(0, text.indexOf('T'));
    }
    var date = DOTTED.matcher(text);
    return date.matches()
        ? "%s-%02d-%02d"
            .formatted(
                date.group(3), Integer.valueOf(date.group(2)), Integer.valueOf(date.group(1)))
        : text;
  }
}
