package fidelity.data.yaml;

import static java.util.stream.Collectors.joining;

import fidelity.data.yaml.Yaml.Keyed;
import fidelity.data.yaml.Yaml.Listed;
import fidelity.data.yaml.Yaml.Text;
import fidelity.data.yaml.Yaml.Word;
import java.util.List;
import java.util.stream.Stream;

/// YAML in block style: a key or an entry a line, what belongs to it two columns further in.
final class YamlLines {

  private static final int WIDTH = 100;
  private static final String INDENT = "  ";
  private static final String DASH = "- ";

  private YamlLines() {}

  /// The text of a file.
  static String text(Yaml yaml) {
    return lines(yaml, WIDTH, WIDTH).stream().map(line -> line + "\n").collect(joining());
  }

  /// @param first how many columns there are for the first line
  /// @param width how many there are for the others
  private static List<String> lines(Yaml yaml, int first, int width) {
    return switch (yaml) {
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
        Stream.of(beginning + lines.getFirst()), lines.stream().skip(1).map(YamlLines::indented));
  }

  private static String indented(String line) {
    return line.isEmpty() ? line : INDENT + line;
  }
}
