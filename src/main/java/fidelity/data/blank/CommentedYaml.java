package fidelity.data.blank;

import java.util.List;
import java.util.stream.Collectors;

/// YAML for people to fill in: keys, values and comments, a line each.
final class CommentedYaml {

  private static final int WIDTH = 110;
  private static final String PLAIN = "[\\p{L}\\p{N}.]([\\p{L}\\p{N} ()./_-]*[\\p{L}\\p{N})./_-])?";
  private static final List<String> NOT_TEXT = List.of("null", "Null", "NULL");

  private final StringBuilder text = new StringBuilder();

  /// A comment on lines of its own, broken between words.
  void comment(int indent, String comment) {
    var prefix = " ".repeat(indent) + "#";
    var line = new StringBuilder(prefix);
    for (var word : oneLine(comment).split(" ", -1)) {
      if (line.length() > prefix.length() && line.length() + 1 + word.length() > WIDTH) {
        text.append(line).append('\n');
        line = new StringBuilder(prefix);
      }
      line.append(' ').append(word);
    }
    text.append(line).append('\n');
  }

  /// A key with its value, as YAML, and a comment behind it.
  void field(int indent, String key, String value, String comment) {
    var field = (" ".repeat(indent) + key + ": " + value).stripTrailing();
    text.append(field);
    if (!comment.isEmpty()) {
      text.append("  # ").append(oneLine(comment));
    }
    text.append('\n');
  }

  void blank() {
    text.append('\n');
  }

  /// A text as a value that YAML reads as just this text.
  static String value(String text) {
    return text.isEmpty() || (text.matches(PLAIN) && !NOT_TEXT.contains(text))
        ? text
        : '"' + escaped(text) + '"';
  }

  static String values(List<String> texts) {
    return texts.stream().map(CommentedYaml::value).collect(Collectors.joining(", ", "[", "]"));
  }

  private static String escaped(String text) {
    var escaped = new StringBuilder();
    for (var index = 0; index < text.length(); index++) {
      var letter = text.charAt(index);
      switch (letter) {
        case '"', '\\' -> escaped.append('\\').append(letter);
        default -> escaped.append(isPrinted(letter) ? letter : "\\u%04X".formatted((int) letter));
      }
    }
    return escaped.toString();
  }

  private static boolean isPrinted(char letter) {
    return !Character.isISOControl(letter) && letter < '\uFFFE' && letter != '\uFEFF';
  }

  /// The comment on one line, without characters that YAML does not allow.
  private static String oneLine(String text) {
    return text.replaceAll("[\\s\\p{Cntrl}\\u0085\\u2028\\u2029\\uFEFF\\uFFFE\\uFFFF]+", " ")
        .strip();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
