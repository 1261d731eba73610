package fidelity.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The glossary on the page of the rooms holds the words that help, schemas and types use.
class GlossaryTest {

  private static final Path ROOMS = Path.of("src/site/markdown/explanation/rooms.md");
  private static final Path HELP = Path.of("src/site/markdown/reference/commands.md");
  private static final Path SCHEMAS = Path.of("samples/schemas");
  private static final Path CLASSES = Path.of("target/classes/fidelity");

  /// The last name in that of a class file; a class without a name has a number.
  private static final Pattern SIMPLE_NAME = Pattern.compile("(?:^|\\$\\d*)([A-Za-z]+)\\.class$");

  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| ([a-z]+) \\| ([^|]+) \\| ?([a-z, ]*) ?\\|$");

  /// A row of the glossary.
  ///
  /// @param not words that are not used for the idea
  private record Entry(String word, List<String> not) {}

  @Test
  void itHasAboutThirtyWordsEachOnce() throws IOException {
    assertThat(entries()).hasSizeBetween(25, 35).extracting(Entry::word).doesNotHaveDuplicates();
  }

  @Test
  void everyWordIsUsedInHelpOrSchemasOrNamesAType() throws IOException {
    var used = Stream.of(help(), schemas(), types()).collect(Collectors.joining(" "));
    assertThat(entries()).extracting(Entry::word).isSubsetOf(words(used));
  }

  @Test
  void noWordThatTheGlossaryRefusesIsUsed() throws IOException {
    var refused = entries().stream().flatMap(entry -> entry.not().stream()).toList();
    assertThat(words(help())).doesNotContainAnyElementsOf(refused);
    assertThat(words(schemaKeys())).doesNotContainAnyElementsOf(refused);
    assertThat(words(types())).doesNotContainAnyElementsOf(refused);
  }

  private static List<Entry> entries() throws IOException {
    var page = Files.readString(ROOMS);
    return ROW.matcher(page.substring(page.indexOf("\n## Words\n")))
        .results()
        .map(row -> new Entry(row.group(1), split(row.group(3))))
        .toList();
  }

  private static List<String> split(String cell) {
    return Arrays.stream(cell.split(",")).map(String::strip).filter(w -> !w.isEmpty()).toList();
  }

  private static String help() throws IOException {
    return Files.readString(HELP);
  }

  private static String schemas() throws IOException {
    try (var files = Files.list(SCHEMAS)) {
      return files.sorted().map(GlossaryTest::read).collect(Collectors.joining(" "));
    }
  }

  private static String schemaKeys() {
    return Stream.of("rubric.json", "review.json")
        .map(SCHEMAS::resolve)
        .map(GlossaryTest::read)
        .flatMap(schema -> Pattern.compile("\"([a-z_-]+)\": \\{").matcher(schema).results())
        .map(key -> key.group(1))
        .collect(Collectors.joining(" "));
  }

  /// The words in the names of the program's own types: "item score" for `ItemScore`.
  private static String types() throws IOException {
    try (var files = Files.walk(CLASSES)) {
      return files
          .map(file -> SIMPLE_NAME.matcher(file.getFileName().toString()))
          .filter(Matcher::find)
          .map(name -> name.group(1).replaceAll("(?<=[a-z])(?=[A-Z])", " "))
          .sorted()
          .collect(Collectors.joining(" "));
    }
  }

  /// Each word in lower case, and the singular of a plural.
  private static List<String> words(String text) {
    return Pattern.compile("[a-z]+")
        .matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(word -> word.group())
        .flatMap(word -> Stream.of(word, word.replaceFirst("s$", "")))
        .distinct()
        .toList();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
