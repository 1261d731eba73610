package fidelity.report.html;

import fidelity.letters.PastedText;
import fidelity.markup.Markup;
import java.util.ArrayList;
import java.util.List;

/// Text as a page shows it: without marks that have no ink, and without what no page may hold.
final class ShownText {

  private static final int UNKNOWN = 0xFFFD;

  private ShownText() {}

  /// The text on one line.
  static String of(String text) {
    return String.join(" ", lines(text)).strip();
  }

  /// The text with its line ends.
  static List<Markup> markup(String text) {
    var markup = new ArrayList<Markup>();
    for (var line : lines(text)) {
      if (!markup.isEmpty()) {
        markup.add(Markup.tag("br"));
      }
      markup.add(Markup.text(line));
    }
    return markup;
  }

  private static List<String> lines(String text) {
    var shown = new StringBuilder(text.length());
    PastedText.shown(text)
        .codePoints()
        .map(letter -> isFit(letter) ? letter : UNKNOWN)
        .forEach(shown::appendCodePoint);
    return shown.toString().lines().toList();
  }

  /// Whether a page may hold a letter: no control character, no half of one, no number that is kept
  /// free.
  private static boolean isFit(int letter) {
    return switch (Character.getType(letter)) {
      case Character.CONTROL -> letter == '\n' || letter == '\t';
      case Character.SURROGATE -> false;
      case Character.UNASSIGNED ->
          (letter & 0xFFFE) != 0xFFFE && (letter < 0xFDD0 || letter > 0xFDEF);
      default -> true;
    };
  }
}
