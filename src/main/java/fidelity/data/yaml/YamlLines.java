package fidelity.data.yaml;

import static java.util.stream.Collectors.joining;

import fidelity.data.yaml.Yaml.Keyed;
import fidelity.data.yaml.Yaml.Listed;
import fidelity.data.yaml.Yaml.Remarked;
import fidelity.data.yaml.Yaml.Text;
import fidelity.data.yaml.Yaml.Word;
import java.util.List;
import java.util.stream.Stream;

/// YAML in block style: a key or an entry a line, what belongs to it two columns further in.
final class YamlLines {

  private static final int WIDTH = 100;
  private static final String INDENT = "  ";
  private static final String DASH = "- ";
  private static final String REMARK = "# ";

  private YamlLines() {}

  /// The text of a file.
  static String text(Yaml yaml) {
    return lines(yaml, WIDTH, WIDTH).stream().map(line -> line + "\n").collect(joining());
  }

  /// @param first how many columns there are for the first line
  /// @param width how many there are for the others
  private static List<String> lines(Yaml yaml, int first, int width) {
    return switch (yaml) {
      case Remarked(var remarks, var value) -> remarked(remarks, value, width);
      case Word(var word) -> List.of(word);
      case Text(var text) -> YamlText.lines(text, first, width);
      case Keyed(var values) when values.isEmpty() -> List.of("{}");
      case Listed(var values) when values.isEmpty() -> List.of("[]");
      case Keyed(var values) ->
          values.entrySet().stream()
              .flatMap(each -> field(YamlText.key(each.getKey()), each.getValue(), width))
              .toList();
      case Listed(var values) -> values.stream().flatMap(each -> entry(each, width)).toList();
    };
  }

  /// Remarks, and what they are about where that is something.
  private static List<String> remarked(List<String> remarks, Yaml value, int width) {
    var lines = value.isEmpty() ? Stream.<String>of() : lines(value, width, width).stream();
    return Stream.concat(remarks.stream().flatMap(YamlLines::remark), lines).toList();
  }

  /// A remark for people, a line for each of its lines.
  static Stream<String> remark(String text) {
    return text.lines().filter(line -> !line.isBlank()).map(line -> REMARK + visible(line.strip()));
  }

  /// What cannot stand in a file is left out: nothing reads a remark but people.
  private static String visible(String line) {
    return line.replaceAll("[\\p{Cc}\\p{Cs}\\x{2028}\\x{2029}\\x{FEFF}\\x{FFFE}\\x{FFFF}]", " ");
  }

  private static Stream<String> field(String key, Yaml value, int width) {
    var inner = width - INDENT.length();
    if (standsBelow(value)) {
      return Stream.concat(
          Stream.of(key + ":"), lines(value, inner, inner).stream().map(YamlLines::indented));
    }
    var beginning = key + ": ";
    return hung(beginning, lines(value, width - beginning.length(), inner));
  }

  private static boolean standsBelow(Yaml value) {
    return switch (value) {
      case Keyed _, Listed _ -> !value.isEmpty();
      case Remarked _ -> true;
      case Word _, Text _ -> false;
    };
  }

  private static Stream<String> entry(Yaml value, int width) {
    var inner = width - DASH.length();
    return hung(DASH, lines(value, inner, inner));
  }

  /// The first line behind its beginning, the others further in.
  private static Stream<String> hung(String beginning, List<String> lines) {
    return Stream.concat(
        Stream.of((beginning + lines.getFirst()).stripTrailing()),
        lines.stream().skip(1).map(YamlLines::indented));
  }

  private static String indented(String line) {
    return line.isEmpty() ? line : INDENT + line;
  }
}
