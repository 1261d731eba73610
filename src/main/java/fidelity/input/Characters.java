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
    for (var at = 0; at < text.length(); at++) {
      var character = text.charAt(at);
      var plain = character >= ' ' && character < DELETE;
      if (!plain && (isControl(character) || isHalf(text, at))) {
        return OptionalInt.of(at);
      }
    }
    return OptionalInt.empty();
  }

  private static boolean isControl(char character) {
    return Character.isISOControl(character) && "\t\n\r".indexOf(character) < 0;
  }

  /// Whether a character is the first or second half of one whose other half is not beside it.
  private static boolean isHalf(String text, int at) {
    var character = text.charAt(at);
    return Character.isSurrogate(character)
        && !(Character.isHighSurrogate(character)
            ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
            : at > 0 && Character.isHighSurrogate(text.charAt(at - 1)));
  }

  private static String message(char unfit) {
    var kind = Character.isISOControl(unfit) ? "the control character " : "half a character, ";
    return "it holds %sU+%04X; leave it out".formatted(kind, (int) unfit);
  }
}
