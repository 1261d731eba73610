package fidelity.keys.book;

import java.util.Optional;
import java.util.regex.Pattern;

/// A group of one's own with what the review is in it, as a line of a cell: `region: Central`. A
/// colon of the group's name has a backslash before it.
public record TagLine(String name, String text) {

  private static final Pattern LINE = Pattern.compile("((?:[^:\\\\]|\\\\.)+):(.*)", Pattern.DOTALL);
  private static final Pattern SIGN = Pattern.compile("[:\\\\]");
  private static final Pattern ESCAPED = Pattern.compile("\\\\(.)", Pattern.DOTALL);

  /// The line.
  public String format() {
    return "%s: %s".formatted(SIGN.matcher(name).replaceAll("\\\\$0"), text);
  }

  /// What a line says; empty where it has no name before a colon.
  public static Optional<TagLine> parse(String line) {
    var parts = LINE.matcher(line);
    return parts.matches()
        ? Optional.of(
            new TagLine(
                ESCAPED.matcher(parts.group(1)).replaceAll("$1").strip(), parts.group(2).strip()))
        : Optional.empty();
  }
}
