package fidelity.report.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/// How wide text is on a terminal, and lines of a given width.
final class MonospacedText {

  /// Every character before this takes one column, but for the soft hyphen.
  private static final int FIRST_COMBINING = 0x300;

  private static final int SOFT_HYPHEN = 0xAD;

  /// So do dashes, quotation marks and what stands between them.
  private static final int FIRST_DASH = 0x2010;

  private static final int LAST_ELLIPSIS = 0x2027;

  private static final String WHITE_SPACE = " \t\n";

  private MonospacedText() {}

  /// The number of columns that a text takes: none for a combining mark, two for a wide character.
  static int width(String text) {
    for (var at = 0; at < text.length(); at++) {
      if (!isNarrow(text.charAt(at))) {
        return at + text.substring(at).codePoints().map(MonospacedText::width).sum();
      }
    }
    return text.length();
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
    var taken = 0;
    for (var word : pieces(text, width)) {
      var wide = width(word);
      if (!line.isEmpty() && taken + 1 + wide > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      taken = line.isEmpty() ? wide : taken + 1 + wide;
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private static List<String> pieces(String text, int width) {
    var pieces = new ArrayList<String>();
    for (var word : words(text.strip())) {
      if (width(word) <= width) {
        pieces.add(word);
      } else {
        pieces.addAll(broken(word, width));
      }
    }
    return pieces;
  }

  private static List<String> words(String text) {
    var words = new ArrayList<String>();
    var from = 0;
    for (var at = 0; at <= text.length(); at++) {
      if (at == text.length() || WHITE_SPACE.indexOf(text.charAt(at)) >= 0) {
        if (from < at) {
          words.add(text.substring(from, at));
        }
        from = at + 1;
      }
    }
    return words;
  }

  private static List<String> broken(String word, int width) {
    var pieces = new ArrayList<String>();
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
    return pieces;
  }

  private static boolean isNarrow(int codePoint) {
    return codePoint < FIRST_COMBINING
        ? codePoint != SOFT_HYPHEN
        : codePoint >= FIRST_DASH && codePoint <= LAST_ELLIPSIS;
  }

  private static int width(int codePoint) {
    if (isNarrow(codePoint)) {
      return 1;
    }
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
