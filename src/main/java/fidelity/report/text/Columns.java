package fidelity.report.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// How wide text is on a terminal, and lines of a given width.
final class Columns {

  private static final Pattern WHITE_SPACE = Pattern.compile("[ \\t\\n]+");

  private Columns() {}

  /// The number of columns that a text takes: none for a combining mark, two for a wide character.
  static int width(String text) {
    return text.codePoints().map(Columns::width).sum();
  }

  static String padRight(String text, int width) {
    return text + " ".repeat(Math.max(0, width - width(text)));
  }

  static String padLeft(String text, int width) {
    return " ".repeat(Math.max(0, width - width(text))) + text;
  }

  /// The text in lines of at most that width, broken between words, or in a word that is too long.
  static List<String> wrap(String text, int width) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (var word : pieces(text, width)) {
      if (!line.isEmpty() && width(line.toString()) + 1 + width(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private static List<String> pieces(String text, int width) {
    var pieces = new ArrayList<String>();
    for (var word : WHITE_SPACE.splitAsStream(text.strip()).toList()) {
      var piece = new StringBuilder();
      var taken = 0;
      for (var each : word.codePoints().toArray()) {
        if (taken + width(each) > width) {
          pieces.add(piece.toString());
          piece.setLength(0);
          taken = 0;
        }
        piece.appendCodePoint(each);
        taken += width(each);
      }
      pieces.add(piece.toString());
    }
    return pieces;
  }

  private static int width(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> wide(codePoint) ? 2 : 1;
    };
  }

  /// East Asian characters and emoji fill two columns.
  private static boolean wide(int codePoint) {
    return Character.isEmojiPresentation(codePoint)
        || switch (UnicodeScript.of(codePoint)) {
          case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
          default -> false;
        };
  }
}
