package fidelity.letters;

/// Text as reports show it when it was pasted from a word processor.
///
/// Marks without ink are left out, every kind of line end is a line feed, and bullets that a symbol
/// font drew under a letter of private use are bullets.
public final class PastedText {

  /// Symbol fonts draw their signs at these letters of private use, after their one-byte codes.
  private static final int SYMBOLS = 0xF000;

  private static final int GRAPHEME_JOINER = 0x034F;
  private static final int NON_JOINER = 0x200C;
  private static final int JOINER = 0x200D;
  private static final int TAGS = 0xE0000;

  private PastedText() {}

  /// The text as it shows. Joiners stay: they shape the letters beside them.
  public static String shown(String text) {
    var shown = new StringBuilder(text.length());
    text.replace("\r\n", "\n")
        .codePoints()
        .filter(letter -> !isWithoutInk(letter) || isJoiner(letter))
        .map(PastedText::shown)
        .forEach(shown::appendCodePoint);
    return shown.toString();
  }

  /// Whether nothing is drawn for a letter and it takes no room: soft hyphens, zero-width letters,
  /// marks of direction, variation selectors.
  public static boolean isWithoutInk(int letter) {
    return Character.getType(letter) == Character.FORMAT
        || letter == GRAPHEME_JOINER
        || (letter >= 0xFE00 && letter <= 0xFE0F)
        || (letter >= 0xE0100 && letter <= 0xE01EF);
  }

  /// Whether it draws nothing itself and yet changes how the letters beside it are drawn: joiners,
  /// the tags of flags, variation selectors.
  private static boolean isJoiner(int letter) {
    return letter == NON_JOINER
        || letter == JOINER
        || letter >= TAGS
        || Character.getType(letter) != Character.FORMAT;
  }

  private static int shown(int letter) {
    return switch (letter) {
      case '\r', 0x0B, 0x0C, 0x85, 0x2028, 0x2029 -> '\n';
      default -> letter >= SYMBOLS && letter < SYMBOLS + 0x100 ? symbol(letter) : letter;
    };
  }

  /// What Symbol and Wingdings draw most often at the beginning of a line.
  private static int symbol(int letter) {
    return switch (letter - SYMBOLS) {
      case 0xB7, 0x6C, 0x9F, 0x76 -> '•';
      case 0xA7, 0x6E -> '▪';
      case 0x6F, 0x71, 0x72, 0xA8 -> '□';
      case 0xFC, 0xFE -> '✓';
      case 0xFB, 0xFD -> '✗';
      case 0xD8, 0xE0, 0xE8 -> '→';
      case 0x2D -> '-';
      default -> letter;
    };
  }
}
