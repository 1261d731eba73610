package fidelity.input;

import java.util.Locale;

/// Refuses what no text for people holds and what would steer a terminal.
final class Characters {

  /// The longest line that is read: a parser's time grows with the square of a line.
  static final int LONGEST_LINE = 32_768;

  private static final char DELETE = 0x7f;
  private static final char NEXT_LINE = 0x85;

  private Characters() {}

  /// Whether a file's text may hold what is refused and what a YAML parser would take: a line that
  /// is too long, or the line end of old mainframes. All else that is unfit, it refuses too.
  static boolean perhapsUnfit(String text) {
    var start = 0;
    for (var end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      if (end - start > LONGEST_LINE) {
        return true;
      }
      start = end + 1;
    }
    return text.length() - start > LONGEST_LINE || text.indexOf(NEXT_LINE) >= 0;
  }

  /// Refuses a file whose text cannot be.
  ///
  /// @throws InputException with the first place
  static void check(String file, String text) {
    var line = 1;
    var start = 0;
    for (var at = 0; at < text.length(); at++) {
      if (text.charAt(at) == '\n' || text.charAt(at) == '\r') {
        line += isFirstOfTwo(text, at) ? 0 : 1;
        start = at + 1;
      } else if (at - start >= LONGEST_LINE) {
        throw new InputException(new Place(file, line, 1), "file", tooLong());
      } else if (isUnfit(text, at)) {
        var place = new Place(file, line, text.codePointCount(start, at) + 1);
        throw new InputException(place, "file", message(text.charAt(at)));
      }
    }
  }

  /// Whether a carriage return and a line feed end the line together.
  private static boolean isFirstOfTwo(String text, int at) {
    return text.startsWith("\r\n", at);
  }

  private static String tooLong() {
    return String.format(
        Locale.ROOT,
        "the line is longer than the %,d characters that are read at most; break it",
        LONGEST_LINE);
  }

  /// Refuses a text that holds such characters as escapes.
  static void check(String text, Place place, Problems problems) {
    for (var at = 0; at < text.length(); at++) {
      if (isUnfit(text, at)) {
        problems.add(place, "text", message(text.charAt(at)));
        return;
      }
    }
  }

  /// Whether it is a control character that is no tab or line end, or half of a character.
  private static boolean isUnfit(String text, int at) {
    var character = text.charAt(at);
    var plain = character >= ' ' && character < DELETE;
    return !plain && (isControl(character) || isHalf(text, at));
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
