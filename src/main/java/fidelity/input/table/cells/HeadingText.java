package fidelity.input.table.cells;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Headings as people compare them: letters composed alike, blanks and line ends as one blank, and
/// none at the ends.
public final class HeadingText {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  private static final Pattern EXPLAINED = Pattern.compile("[(\\[{:,–—\\r\\n]|\\s[-/]\\s");

  private HeadingText() {}

  /// The heading on one line.
  public static String plain(String text) {
    var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    return BLANKS.matcher(composed).replaceAll(" ").strip();
  }

  /// The heading without what explains it: in brackets, behind a colon, a comma, a dash or a line
  /// end. All of it where nothing stands before that.
  public static String bare(String text) {
    var said = EXPLAINED.split(text.strip(), 2)[0].strip();
    return plain(said.isEmpty() ? text : said);
  }

  /// What all spellings of a heading have in common: capital letters make no difference.
  public static String key(String text) {
    return plain(text).toLowerCase(Locale.ROOT);
  }

  /// Whether both are one heading.
  public static boolean same(String one, String other) {
    return key(one).equals(key(other));
  }
}
