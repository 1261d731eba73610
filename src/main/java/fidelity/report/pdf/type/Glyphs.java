package fidelity.report.pdf.type;

import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Message;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Text as the font can print it, and a memory of what it could not.
public final class Glyphs {

  private static final int SUBSTITUTE = '?';
  private static final char SOFT_HYPHEN = 0x00AD;

  /// No letter before this one joins with its neighbours.
  private static final char FIRST_COMBINING = 0x0300;

  private final Map<Integer, Integer> missing = new TreeMap<>();

  /// The text without invisible letters, and with '?' for each letter the font lacks.
  public String printable(String text, Face face) {
    return isPlain(text, face) ? text : cleaned(text, face);
  }

  /// Whether nothing in the text needs a look, as in nearly every text.
  private static boolean isPlain(String text, Face face) {
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (letter < ' '
          || letter >= FIRST_COMBINING
          || letter == SOFT_HYPHEN
          || face.width(letter) == 0) {
        return false;
      }
    }
    return true;
  }

  private String cleaned(String text, Face face) {
    var printable = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .filter(letter -> !isInvisible(letter))
        .map(letter -> letter == '\t' ? ' ' : letter)
        .map(letter -> isPrintable(letter, face) ? letter : substitute(letter))
        .forEach(printable::appendCodePoint);
    return printable.toString();
  }

  /// A warning for each letter that was printed as '?', by its code point.
  public List<Message> warnings() {
    List<Message> warnings = new ArrayList<>();
    missing.forEach(
        (letter, count) ->
            warnings.add(
                Message.of(
                    Code.MISSING_LETTER, Detail.name(hex(letter)), new Detail.Times(count))));
    return warnings;
  }

  /// Soft hyphens, zero-width spaces and joiners, variation selectors.
  private static boolean isInvisible(int letter) {
    return letter == '\r'
        || letter == SOFT_HYPHEN
        || (letter >= 0x200B && letter <= 0x200D)
        || letter == 0x2060
        || (letter >= 0xFE00 && letter <= 0xFE0F)
        || letter == 0xFEFF;
  }

  /// Letters of private use have no meaning that could be read out, whatever the font draws.
  private static boolean isPrintable(int letter, Face face) {
    return letter == '\n'
        || (!Character.isISOControl(letter)
            && Character.getType(letter) != Character.PRIVATE_USE
            && face.has(letter));
  }

  private int substitute(int letter) {
    missing.merge(letter, 1, Integer::sum);
    return SUBSTITUTE;
  }

  private static String hex(int letter) {
    var digits = Integer.toHexString(letter).toUpperCase(Locale.ROOT);
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }
}
