package fidelity.input.yaml.slip;

import fidelity.letters.UnseenLetters;
import java.util.regex.Pattern;

/// What YAML sees in a line.
final class Lines {

  private static final Pattern KEY =
      Pattern.compile(
          "(?:\"[^\"]*\"|'[^']*'|[^\\s\"'#\\[\\]{},&*!|>@`%?-][^#]*?|-[^\\s#][^#]*?)[ \\t]*:(?=\\s|$)");
  private static final Pattern ITEM_KEY = Pattern.compile("[a-z_]+|\\d+");
  private static final Pattern WORD_KEY = Pattern.compile("(?:- +)*[\\p{L}\\p{N}_.-]+:(?=\\s|$)");

  private Lines() {}

  static boolean isBlank(char letter) {
    return letter == ' ' || letter == '\t';
  }

  /// Whether nothing stands in the line but blanks and a remark.
  static boolean isEmpty(String line) {
    var at = skip(line, 0);
    return at == line.length() || line.charAt(at) == '#';
  }

  /// The first place from there on that is no blank.
  static int skip(String line, int from) {
    var at = from;
    while (at < line.length() && isBlank(line.charAt(at))) {
      at++;
    }
    return at;
  }

  /// Where the line begins: behind its blanks, seen or unseen.
  static int indent(String line) {
    var at = 0;
    while (at < line.length()
        && (isBlank(line.charAt(at)) || UnseenLetters.isUnseen(line.charAt(at)))) {
      at++;
    }
    return at;
  }

  /// Where the value of a key begins that stands there; -1 when no key does.
  static int afterKey(String line, int at) {
    var key = KEY.matcher(line).region(at, line.length());
    return key.lookingAt() ? skip(line, key.end()) : -1;
  }

  /// The key that stands there.
  static String key(String line, int at) {
    return line.substring(at, line.indexOf(':', at)).strip();
  }

  /// Whether a key as our files have them stands there, and no word of a text.
  static boolean hasKeyOfForm(String line, int at) {
    return afterKey(line, at) >= 0 && ITEM_KEY.matcher(key(line, at)).matches();
  }

  /// Whether the line holds a key of a block at that column or further left: what was opened above
  /// cannot go on.
  static boolean beginsAnew(String line, int column) {
    var at = indent(line);
    return at <= column && WORD_KEY.matcher(line).region(at, line.length()).lookingAt();
  }

  /// Whether a colon there parts a key from its value.
  static boolean isColon(String line, int at) {
    return line.charAt(at) == ':'
        && (at + 1 == line.length() || Character.isWhitespace(line.charAt(at + 1)));
  }

  /// Whether a remark begins there.
  static boolean isRemark(String line, int at) {
    return line.charAt(at) == '#' && (at == 0 || isBlank(line.charAt(at - 1)));
  }

  /// Whether a dash there begins an entry of a list.
  static boolean isDash(String line, int at) {
    return at < line.length()
        && line.charAt(at) == '-'
        && (at + 1 == line.length() || isBlank(line.charAt(at + 1)));
  }
}
