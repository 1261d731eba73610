package fidelity.input;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/// Refuses what no text for people holds and what would steer a terminal.
final class Characters {

  /// The longest line that is read: a parser's time grows with the square of a line.
  static final int LONGEST_LINE = 32_768;

  private static final char DELETE = 0x7f;

  private Characters() {}

  /// Refuses a file whose text cannot be.
  ///
  /// @throws InputException with the first place
  static void check(String file, List<String> lines) {
    var number = 0;
    for (var line : lines) {
      number++;
      if (line.length() > LONGEST_LINE) {
        throw new InputException(
            new Place(file, number, 1),
            "file",
            String.format(
                Locale.ROOT,
                "the line is longer than the %,d characters that are read at most; break it",
                LONGEST_LINE));
      }
      var unfit = unfit(line);
      if (unfit.isPresent()) {
        var at = unfit.getAsInt();
        var place = new Place(file, number, line.codePointCount(0, at) + 1);
        throw new InputException(place, "file", message(line.charAt(at)));
      }
    }
  }

  /// Refuses a text that holds such characters as escapes.
  static void check(String text, Place place, Problems problems) {
    unfit(text).ifPresent(at -> problems.add(place, "text", message(text.charAt(at))));
  }

  /// Where the first control character is that is no tab or line end, or half of a character.
  private static OptionalInt unfit(String text) {
    for (var at = plain(text); at < text.length(); ) {
      var character = text.codePointAt(at);
      if (isUnfit(character)) {
        return OptionalInt.of(at);
      }
      at += Character.charCount(character);
    }
    return OptionalInt.empty();
  }

  /// How many characters there are before the first that needs a look: most texts need none.
  private static int plain(String text) {
    var at = 0;
    while (at < text.length() && text.charAt(at) >= ' ' && text.charAt(at) < DELETE) {
      at++;
    }
    return at;
  }

  private static boolean isUnfit(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL -> "\t\n\r".indexOf(character) < 0;
      case Character.SURROGATE -> true;
      default -> false;
    };
  }

  private static String message(char unfit) {
    var kind = Character.isISOControl(unfit) ? "the control character " : "half a character, ";
    return "it holds %sU+%04X; leave it out".formatted(kind, (int) unfit);
  }
}
