package fidelity.input.answer;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Texts as people compare them: small or capital letters, and spaces or hyphens between words,
/// make no difference, nor does a full stop at the end.
public final class Folded {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{Z}\\p{Pd}_]+");
  private static final Pattern AT_AN_END = Pattern.compile("^ | ?\\.? ?$");

  private Folded() {}

  /// The text in small letters with one space between words.
  public static String of(String text) {
    var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return AT_AN_END.matcher(BETWEEN_WORDS.matcher(plain).replaceAll(" ")).replaceAll("");
  }
}
