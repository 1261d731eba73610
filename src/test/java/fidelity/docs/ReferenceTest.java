package fidelity.docs;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.cli.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The reference names the keys that the program knows, all of them and no others.
class ReferenceTest {

  private static final Pattern FIRST_COLUMN = Pattern.compile("(?m)^\\| (`[^|]*`) \\|");
  private static final Pattern CODE = Pattern.compile("`(?:[a-z_]+\\.)?([a-z0-9_-]+)`");

  @ParameterizedTest
  @CsvSource({"review, review-file.md", "rubric, rubric-file.md"})
  void everyKeyOfAFileIsInItsPage(String kind, String page) throws IOException {
    var text = Files.readString(Path.of("src/site/markdown/reference", page));
    var named = new TreeSet<String>();
    CODE.matcher(text).results().forEach(code -> named.add(code.group(1)));
    assertThat(named).containsAll(keys(kind));
  }

  @ParameterizedTest
  @CsvSource({"review, review-file.md", "rubric, rubric-file.md"})
  void everyKeyOfAPageIsInItsFile(String kind, String page) throws IOException {
    var text = Files.readString(Path.of("src/site/markdown/reference", page));
    var listed = new TreeSet<String>();
    FIRST_COLUMN
        .matcher(text)
        .results()
        .flatMap(cell -> CODE.matcher(cell.group(1)).results())
        .forEach(code -> listed.add(code.group(1)));
    assertThat(keys(kind)).containsAll(listed);
  }

  private static Set<String> keys(String kind) {
    var keys = new TreeSet<String>();
    collect(JsonMapper.shared().readTree(Cli.run("schema", kind).out()), keys);
    return keys;
  }

  private static void collect(JsonNode schema, Set<String> keys) {
    schema.path("properties").propertyNames().forEach(keys::add);
    schema.forEach(part -> collect(part, keys));
    keys.removeIf(key -> key.matches("\\d+"));
  }
}
