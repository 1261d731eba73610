package fidelity.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// Files like those that people write, with something done to them by chance.
final class Mutations {

  /// Values as people write them, right or wrong.
  private static final List<String> VALUES =
      List.of(
          "yes",
          "no",
          "kyllä",
          "not-seen",
          "~",
          "-1",
          "0",
          "101",
          "12",
          "9/12",
          "1/0",
          "31..60",
          "60..31",
          "0..100",
          "5 %",
          "met = 2",
          "met >= 1 and not met = 3",
          "weekly",
          "monthly",
          "2024-02-30",
          "2024-03-12",
          "999999999999",
          "1e9",
          "0x1F",
          "ips-25",
          "5",
          "1",
          "2",
          "ips-25-social-care",
          "specialist",
          "mean",
          "percent-of-range",
          "2024",
          "OBS",
          "🙂");

  /// What has a meaning of its own in YAML or in conditions.
  private static final List<String> SIGNS =
      List.of(
          "3,3",
          "and",
          "or",
          "not",
          "(",
          ")",
          "<=",
          "!=",
          "[]",
          "{}",
          "[",
          "{",
          "}",
          "]",
          "- ",
          ": ",
          "? ",
          "# ",
          "\"",
          "'",
          "|\n",
          ">\n",
          "*a",
          "&a ",
          "!!x ",
          "---\n",
          "%YAML 1.1\n",
          "\t",
          "\r",
          "\n",
          "\n  ",
          "<<: ",
          "\\u0000",
          "\"\\e[2J\"",
          "\u2028",
          "\u0085",
          "\uFEFF");

  private final RandomGenerator chance;
  private final List<String> samples;

  Mutations(RandomGenerator chance, List<String> samples) {
    this.chance = chance;
    this.samples = List.copyOf(samples);
  }

  /// A sample with one to four changes.
  String next() {
    var text = one(samples);
    for (var changes = 1 + chance.nextInt(4); changes > 0; changes--) {
      text = changed(text);
    }
    return text;
  }

  private String changed(String text) {
    return switch (chance.nextInt(16)) {
      case 0 -> spliced(text, "");
      case 1 -> spliced(text, one(SIGNS));
      case 2 -> spliced(text, Character.toString(character()));
      case 3 -> value(text, one(SIGNS));
      case 4, 5, 6, 7, 8, 9 -> value(text, one(VALUES));
      case 10, 11 -> value(text, word(one(samples)));
      case 12, 13 -> withLine(text, line(one(samples)));
      case 14 -> withoutLine(text);
      default -> swapped(text);
    };
  }

  /// A few characters replaced by others.
  private String spliced(String text, String piece) {
    var from = chance.nextInt(text.length() + 1);
    var to = Math.min(text.length(), from + chance.nextInt(4));
    return text.substring(0, from) + piece + text.substring(to);
  }

  /// What follows a colon replaced.
  private String value(String text, String piece) {
    var colon = text.indexOf(": ", chance.nextInt(text.length() + 1));
    if (colon < 0) {
      return spliced(text, piece);
    }
    var end = colon + 2;
    while (end < text.length() && ",}]\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(0, colon + 2) + piece + text.substring(end);
  }

  private String withLine(String text, String line) {
    var lines = new ArrayList<>(text.lines().toList());
    lines.add(chance.nextInt(lines.size() + 1), line);
    return String.join("\n", lines);
  }

  private String withoutLine(String text) {
    var lines = new ArrayList<>(text.lines().toList());
    if (!lines.isEmpty()) {
      lines.remove(chance.nextInt(lines.size()));
    }
    return String.join("\n", lines);
  }

  private String swapped(String text) {
    var lines = new ArrayList<>(text.lines().toList());
    if (!lines.isEmpty()) {
      var line = lines.remove(chance.nextInt(lines.size()));
      lines.add(chance.nextInt(lines.size() + 1), line);
    }
    return String.join("\n", lines);
  }

  private String line(String text) {
    return one(List.of(text.split("\n", -1)));
  }

  private String word(String text) {
    return one(List.of(text.split("[\\s:,]+", -1)));
  }

  private int character() {
    return chance.nextInt(4) == 0 ? chance.nextInt(0x3000) : chance.nextInt(32, 127);
  }

  private <T> T one(List<T> choices) {
    return choices.get(chance.nextInt(choices.size()));
  }
}
