package fidelity.docs;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.cli.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The reference names the columns of every table, in their order.
class TablesTest {

  private static final Pattern COLUMN = Pattern.compile("(?m)^\\| `([^`]*)` \\|");

  @TempDir private static Path folder;

  @BeforeAll
  static void batch() {
    Cli.run("batch", "samples/unfinished-2025.yaml", "--format=none", "--out=" + folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"scores.csv", "items.csv", "answers.csv", "texts.csv", "problems.csv"})
  void aTableHasTheColumnsOfItsSection(String table) throws IOException {
    var named = new ArrayList<String>();
    if (!table.equals("problems.csv")) {
      named.addAll(columns("What every table begins with"));
    }
    named.addAll(columns(table));
    assertThat(header(table)).isEqualTo(named);
  }

  private static List<String> columns(String heading) throws IOException {
    var page = Files.readString(Path.of("src/site/markdown/reference/tables.md"));
    var from = page.indexOf("\n## " + heading + "\n");
    var to = page.indexOf("\n## ", from + 1);
    var section = page.substring(from, to < 0 ? page.length() : to);
    return COLUMN.matcher(section).results().map(column -> column.group(1)).toList();
  }

  /// The items' and the sections' columns once each, whatever their ids.
  private static List<String> header(String table) throws IOException {
    return Files.readAllLines(folder.resolve(table))
        .getFirst()
        .lines()
        .flatMap(line -> List.of(line.split(",", -1)).stream())
        .map(column -> column.replaceFirst("^(item|section)_.*", "$1_<id>"))
        .distinct()
        .toList();
  }
}
