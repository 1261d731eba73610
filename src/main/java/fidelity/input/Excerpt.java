package fidelity.input;

/// The beginning of a text, short enough for a message and on one line.
public final class Excerpt {

  private static final int LONGEST = 40;

  private Excerpt() {}

  public static String of(String text) {
    var line = text.strip().replaceAll("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}]+", " ");
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
