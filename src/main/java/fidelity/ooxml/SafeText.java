package fidelity.ooxml;

import fidelity.letters.PastedText;
import java.util.regex.Pattern;

/// Text as the XML of a part can hold it.
///
/// @param text the text, every forbidden character replaced by one that shows where it was
/// @param replaced how many were replaced
public record SafeText(String text, int replaced) {

  /// What a reader of the file would take for an escaped character.
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  /// The first of the signs that show control characters: U+2400 for U+0000.
  private static final int CONTROL_PICTURES = 0x2400;
  private static final int REPLACEMENT = 0xFFFD;

  /// The text as it shows, and forbidden characters replaced.
  public static SafeText of(String text) {
    if (isPlain(text)) {
      return new SafeText(text, 0);
    }
    var unified = PastedText.shown(text);
    var forbidden = forbidden(unified);
    if (forbidden == 0) {
      return new SafeText(unified, 0);
    }
    var safe = new StringBuilder();
    unified.codePoints().map(SafeText::shown).forEach(safe::appendCodePoint);
    return new SafeText(safe.toString(), forbidden);
  }

  /// Whether nothing in the text needs a look, as in most cells.
  private static boolean isPlain(String text) {
    for (var at = 0; at < text.length(); at++) {
      var letter = text.charAt(at);
      if (letter != '\n' && (letter < ' ' || letter >= 0x7F)) {
        return false;
      }
    }
    return true;
  }

  /// The text as cells write it, where `_x0041_` would be read as an A.
  public String escaped() {
    return text.contains("_x") ? ESCAPE.matcher(text).replaceAll("_x005F_") : text;
  }

  /// Whether a spreadsheet program might take the text for a formula once it is edited.
  public boolean looksLikeFormula() {
    return !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0;
  }

  private static int forbidden(String text) {
    var forbidden = 0;
    for (var at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
      forbidden += forbidden(text.codePointAt(at)) ? 1 : 0;
    }
    return forbidden;
  }

  private static boolean forbidden(int letter) {
    return switch (letter) {
      case '\t', '\n' -> false;
      case 0xFFFE, 0xFFFF -> true;
      default -> letter < ' ' || Character.getType(letter) == Character.SURROGATE;
    };
  }

  private static int shown(int letter) {
    if (!forbidden(letter)) {
      return letter;
    }
    return letter < ' ' ? CONTROL_PICTURES + letter : REPLACEMENT;
  }
}
