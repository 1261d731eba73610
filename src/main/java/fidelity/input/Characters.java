package fidelity.input;

import java.util.Locale;
import java.util.regex.Pattern;

/// Refuses what no text for people holds and what would steer a terminal.
final class Characters {

  /// The longest line that is read: a parser's time grows with the square of a line.
  static final int LONGEST_LINE = 32_768;

  /// Control characters but tab and line ends, and halves of characters.
  private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\t\\n\\r]]");

  private Characters() {}

  /// Refuses a file whose text cannot be.
  ///
  /// @throws InputException with the first place
  static void check(SourceFile file) {
    var number = 0;
    for (var line : file.text().split("\\R", -1)) {
      number++;
      if (line.length() > LONGEST_LINE) {
        throw new InputException(
            new Place(file.name(), number, 1),
            "file",
            String.format(
                Locale.ROOT,
                "the line is longer than the %,d characters that are read at most; break it",
                LONGEST_LINE));
      }
      var unfit = UNFIT.matcher(line);
      if (unfit.find()) {
        var column = line.codePointCount(0, unfit.start()) + 1;
        throw new InputException(
            new Place(file.name(), number, column), "file", message(line.charAt(unfit.start())));
      }
    }
  }

  /// Refuses a text that holds such characters as escapes.
  static void check(String text, Place place, Problems problems) {
    var unfit = UNFIT.matcher(text);
    if (unfit.find()) {
      problems.add(place, "text", message(text.charAt(unfit.start())));
    }
  }

  private static String message(char unfit) {
    var kind = Character.isISOControl(unfit) ? "the control character " : "half a character, ";
    return "it holds %sU+%04X; leave it out".formatted(kind, (int) unfit);
  }
}
