package fidelity.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/// Files like those that people write, with something done to them by chance.
final class Mutations {

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
    return switch (chance.nextInt(17)) {
      case 0 -> spliced(text, "");
      case 1 -> spliced(text, one(Pieces.SIGNS));
      case 2 -> spliced(text, Character.toString(character()));
      case 3 -> value(text, one(Pieces.SIGNS));
      case 4, 5, 6, 7, 8, 9 -> value(text, one(Pieces.VALUES));
      case 10, 11 -> value(text, word(one(samples)));
      case 12, 13 -> withLine(text, line(one(samples)));
      case 14 -> withoutLine(text);
      case 15 -> withSlip(text);
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

  /// A line as people write it who have never seen YAML.
  private String withSlip(String text) {
    var lines = new ArrayList<>(text.lines().toList());
    if (lines.isEmpty()) {
      return text;
    }
    var at = chance.nextInt(lines.size());
    var line = lines.get(at);
    var slip =
        switch (chance.nextInt(8)) {
          case 0 -> line.replace(": ", ":");
          case 1 -> line.replace(": ", " : ");
          case 2 -> "\t" + line;
          case 3 -> " " + line;
          case 4 -> line.replace(": ", ": \"");
          case 5 -> line.replace("]", "").replace("}", "");
          case 6 -> line + ": so";
          default -> line.toUpperCase(Locale.ROOT);
        };
    lines.set(at, slip);
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
