package fidelity.data.yaml;

import static java.util.stream.Collectors.joining;

import fidelity.letters.UnseenLetters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A text between quotation marks with escapes, on as many lines as it needs. Nothing is between
/// the lines: each but the last ends with a backslash.
final class YamlEscapes {

  /// Behind a line end, and before each word.
  private static final Pattern BREAK = Pattern.compile("(?<=\\n)|(?<= )(?! )");

  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder("\"");
  private final String text;
  private final int first;
  private final int width;

  /// @param first how many columns there are for the first line
  /// @param width how many there are for the others
  YamlEscapes(String text, int first, int width) {
    this.text = text;
    this.first = first;
    this.width = width;
  }

  /// Whether a text holds a letter that cannot stand in a file as it is. A line feed and a tab can.
  static boolean needed(String text) {
    return text.codePoints()
        .anyMatch(letter -> letter != '\n' && letter != '\t' && isUnfit(letter));
  }

  private static boolean isUnfit(int letter) {
    return switch (letter) {
      case 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF -> true;
      default -> Character.isISOControl(letter) || Character.getType(letter) == Character.SURROGATE;
    };
  }

  /// The text with escapes, on one line.
  static String of(String text) {
    return text.codePoints().mapToObj(YamlEscapes::escaped).collect(joining());
  }

  private static String escaped(int letter) {
    return switch (letter) {
      case '"', '\\' -> "\\" + (char) letter;
      case '\n' -> "\\n";
      case '\t' -> "\\t";
      case '\r' -> "\\r";
      default -> isUnfit(letter) ? numbered(letter) : Character.toString(letter);
    };
  }

  private static String numbered(int letter) {
    return letter > 0xFFFF ? "\\U%08X".formatted(letter) : "\\u%04X".formatted(letter);
  }

  List<String> lines() {
    BREAK.splitAsStream(text).forEach(this::word);
    lines.add(line + "\"");
    return List.copyOf(lines);
  }

  private void word(String word) {
    breakUnless(line.length() + of(word).length() <= room());
    word.codePoints().forEach(this::letter);
    breakUnless(!word.endsWith("\n"));
  }

  private void letter(int letter) {
    breakUnless(line.length() + escaped(letter).length() <= room());
    line.append(isFresh() && !lines.isEmpty() ? begun(letter) : escaped(letter));
  }

  private void breakUnless(boolean fits) {
    if (!fits && !isFresh()) {
      lines.add(line + "\\");
      line.setLength(0);
    }
  }

  /// How a letter is written at the beginning of a line, where blanks would not count.
  private static String begun(int letter) {
    if (letter == ' ') {
      return "\\ ";
    }
    return UnseenLetters.isUnseen(letter) ? numbered(letter) : escaped(letter);
  }

  private boolean isFresh() {
    return line.length() == (lines.isEmpty() ? 1 : 0);
  }

  /// How long a line may become before the backslash or the mark at its end.
  private int room() {
    return (lines.isEmpty() ? first : width) - 1;
  }
}
