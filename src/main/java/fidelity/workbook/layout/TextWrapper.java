package fidelity.workbook.layout;

import java.util.ArrayList;
import java.util.List;

/// Estimates where lines of wrapped text end. No font is asked: a workbook is the same everywhere.
final class TextWrapper {

  /// The first of the code points whose letters are mostly twice as wide: Hangul, then the rest of
  /// East Asia. A wrong guess makes a row taller or lower, no more.
  private static final int WIDE = 0x1100;

  private TextWrapper() {}

  /// Where each line of the text ends; an empty text is one line.
  ///
  /// @param width how many letters of common width a line holds
  static List<Integer> lineEnds(String text, int width) {
    var ends = new ArrayList<Integer>();
    var start = 0;
    do {
      start = lineEnd(text, start, Math.max(width, 1));
      ends.add(start);
    } while (start < text.length());
    return ends;
  }

  private static int lineEnd(String text, int start, int width) {
    var used = 0;
    var lastBreak = start;
    for (var at = start; at < text.length(); ) {
      var letter = text.codePointAt(at);
      var next = at + Character.charCount(letter);
      if (letter == '\n') {
        return next;
      }
      used += width(letter);
      if (Character.isWhitespace(letter)) {
        lastBreak = next;
      } else if (used > width) {
        return lastBreak > start ? lastBreak : Math.max(at, start + Character.charCount(letter));
      }
      at = next;
    }
    return text.length();
  }

  private static int width(int letter) {
    return switch (Character.getType(letter)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> letter < WIDE || Character.getType(letter) == Character.DASH_PUNCTUATION ? 1 : 2;
    };
  }
}
