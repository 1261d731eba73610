package fidelity.rubric;

import java.util.regex.Pattern;

/// Makes all of a file's name visible: a name may hold line ends, escapes that steer a terminal and
/// marks that turn the direction of what follows, and is to be shown on one line as it is.
public final class VisibleName {

  /// Controls, halves of characters, ends of lines and paragraphs, and what turns the direction.
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

  private VisibleName() {}

  /// The name with `\n`, `\r`, `\t` or, as `\u202E`, the number of each character that cannot be
  /// seen or moves others; every other name stays as it is.
  public static String of(String name) {
    return UNSEEN.matcher(name).replaceAll(unseen -> "\\\\" + escape(unseen.group().charAt(0)));
  }

  private static String escape(char unseen) {
    return switch (unseen) {
      case '\n' -> "n";
      case '\r' -> "r";
      case '\t' -> "t";
      default -> "u%04X".formatted((int) unseen);
    };
  }
}
