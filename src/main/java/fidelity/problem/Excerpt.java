package fidelity.problem;

import java.util.regex.Pattern;

/// The beginning of a text, short enough for a message and on one line.
public final class Excerpt {

  private static final int LONGEST = 40;
  private static final Pattern NOT_OF_A_LINE = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}]+");

  private Excerpt() {}

  /// The text on one line, cut to 40 characters; a cut one ends with an ellipsis.
  public static String of(String text) {
    var line = NOT_OF_A_LINE.matcher(text.strip()).replaceAll(" ");
    if (line.length() <= LONGEST) {
      return line;
    }
    return line.substring(
            0,
            line.offsetByCodePoints(
                0, Math.min(LONGEST, line.codePointCount(0, line.length())) - 1))
        + "…";
  }
}
