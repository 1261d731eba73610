package fidelity.letters;

import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.InputException;
import fidelity.problem.Place;
import fidelity.problem.Problems;
import fidelity.problem.Subject;

/// Refuses control characters, halves of characters and overlong lines: text that nobody needs, and
/// that could move a terminal's cursor or stall a parser.
public final class Characters {

  /// The most characters in a line: the parser's time grows with the square of a line's length.
  public static final int LONGEST_LINE = 32_768;

  private static final char DELETE = 0x7f;
  private static final char NEXT_LINE = 0x85;

  private Characters() {}

  /// Whether a file's text needs the full check because it has a line that is too long or a NEL
  /// character (U+0085, a line end of old mainframes). The YAML parser itself refuses every other
  /// unfit character.
  public static boolean perhapsUnfit(String text) {
    var start = 0;
    for (var end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      if (end - start > LONGEST_LINE) {
        return true;
      }
      start = end + 1;
    }
    return text.length() - start > LONGEST_LINE || text.indexOf(NEXT_LINE) >= 0;
  }

  /// Refuses a file that has an unfit character or a line that is too long.
  ///
  /// @throws InputException with the first such place
  public static void check(String file, String text) {
    var line = 1;
    var start = 0;
    for (var at = 0; at < text.length(); at++) {
      if (text.charAt(at) == '\n' || text.charAt(at) == '\r') {
        line += isFirstOfTwo(text, at) ? 0 : 1;
        start = at + 1;
      } else if (at - start >= LONGEST_LINE) {
        throw new InputException(
            new Place(file, line, 1),
            Subject.FILE,
            Code.LINE_TOO_LONG,
            Detail.amount(LONGEST_LINE));
      } else if (isUnfit(text, at)) {
        var place = new Place(file, line, text.codePointCount(start, at) + 1);
        throw new InputException(
            place, Subject.FILE, code(text.charAt(at)), number(text.charAt(at)));
      }
    }
  }

  /// Whether a carriage return and a line feed end the line together.
  private static boolean isFirstOfTwo(String text, int at) {
    return text.startsWith("\r\n", at);
  }

  /// Reports unfit characters in a value, where they can come from escapes like `\x07`.
  public static void check(String text, Place place, Problems problems) {
    for (var at = 0; at < text.length(); at++) {
      if (isUnfit(text, at)) {
        problems.add(place, Subject.TEXT, code(text.charAt(at)), number(text.charAt(at)));
        return;
      }
    }
  }

  /// Reports every unfit character in a piece of a file.
  ///
  /// @param start where the piece begins
  public static void checkAll(String text, Place start, Problems problems) {
    var place = start;
    for (var at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
      if (isUnfit(text, at)) {
        problems.add(place, Subject.TEXT, code(text.charAt(at)), number(text.charAt(at)));
      }
      place = text.charAt(at) == '\n' ? place.nextLine() : place.plus(1);
    }
  }

  /// Whether the character there is a control character, other than a tab or a line end, or a lone
  /// half of a surrogate pair.
  private static boolean isUnfit(String text, int at) {
    var character = text.charAt(at);
    var plain = character >= ' ' && character < DELETE;
    return !plain && (isControl(character) || isHalf(text, at));
  }

  private static boolean isControl(char character) {
    return Character.isISOControl(character) && "\t\n\r".indexOf(character) < 0;
  }

  /// Whether it is one half of a surrogate pair whose other half is not beside it.
  private static boolean isHalf(String text, int at) {
    var character = text.charAt(at);
    return Character.isSurrogate(character)
        && !(Character.isHighSurrogate(character)
            ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
            : at > 0 && Character.isHighSurrogate(text.charAt(at - 1)));
  }

  private static Code code(char unfit) {
    return Character.isISOControl(unfit) ? Code.CONTROL_CHARACTER : Code.HALF_CHARACTER;
  }

  private static Detail number(char unfit) {
    return Detail.name("U+%04X".formatted((int) unfit));
  }
}
