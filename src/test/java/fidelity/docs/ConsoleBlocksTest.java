package fidelity.docs;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every console block of the README and the docs prints what it shows.
class ConsoleBlocksTest {

  private static final Path README = Path.of("README.md");
  private static final Path SITE = Path.of("src/site/markdown");

  static Stream<Path> pages() throws IOException {
    try (var files = Files.walk(SITE)) {
      var pages = files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
      return Stream.concat(Stream.of(README), pages.stream()).filter(ConsoleBlocksTest::runs);
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageShowsWhatItsCommandsPrint(Path page, @TempDir Path folder) throws IOException {
    Golden.assertMatches(page, new Walk(folder).through(Files.readString(page)));
  }

  /// A block of another name would not be run: so none looks like one.
  @Test
  void everyPromptIsInAConsoleBlock() throws IOException {
    for (var page : pages().toList()) {
      assertThat(prompts(Walk.outsideConsole(Files.readString(page)))).as("%s", page).isEmpty();
    }
  }

  private static List<String> prompts(String text) {
    return text.lines().filter(line -> line.startsWith("$ ")).toList();
  }

  private static boolean runs(Path page) {
    try {
      return Files.readString(page).contains("```console");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
