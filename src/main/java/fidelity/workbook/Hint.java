package fidelity.workbook;

/// A few words beside a cell to fill in. Excel takes no longer ones.
public record Hint(String title, String text) {

  private static final int LONGEST_TITLE = 32;
  private static final int LONGEST_TEXT = 255;

  private static final String ELLIPSIS = "…";

  public Hint {
    if (title.length() > LONGEST_TITLE || text.length() > LONGEST_TEXT) {
      throw new IllegalArgumentException("Too long: '%s', '%s'".formatted(title, text));
    }
  }

  /// The words, shortened where they are too long.
  public static Hint of(String title, String text) {
    return new Hint(shortened(title, LONGEST_TITLE), shortened(text, LONGEST_TEXT));
  }

  private static String shortened(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    var end = most - ELLIPSIS.length();
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
        + ELLIPSIS;
  }
}
