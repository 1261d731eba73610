package fidelity.docs;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.problem.Code;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every code is described on the page of problems, and made by a case of the tests.
class CodesTest {

  private static final Pattern BRACKETED = Pattern.compile("\\[([a-z0-9-]+)\\]");
  private static final Pattern PLACED = Pattern.compile("\\d+:\\d+ ([A-Z0-9_]+)");

  @Test
  void everyCodeHasItsAnchor() throws IOException {
    var page = Files.readString(Path.of("src/site/markdown/reference/problems.md"));
    assertThat(Stream.of(Code.values()).filter(each -> !page.contains(anchor(each)))).isEmpty();
  }

  private static String anchor(Code code) {
    return "<a id=\"%s\"></a>".formatted(code.id());
  }

  /// A line of a golden file ends with its code in brackets; for what none shows, a test names it
  /// like that, or after its place.
  @Test
  void everyCodeIsMadeByACase() throws IOException {
    var made = found(BRACKETED, "src/test/resources/golden", ".txt");
    made.addAll(found(BRACKETED, "src/test/java", ".java"));
    found(PLACED, "src/test/java", ".java")
        .forEach(name -> made.add(name.toLowerCase(Locale.ROOT).replace('_', '-')));
    assertThat(Stream.of(Code.values()).map(Code::id).filter(each -> !made.contains(each)))
        .isEmpty();
  }

  private static Set<String> found(Pattern pattern, String folder, String ending)
      throws IOException {
    try (var files = Files.walk(Path.of(folder))) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .flatMap(file -> lines(file).stream())
          .flatMap(line -> pattern.matcher(line).results())
          .map(result -> result.group(1))
          .collect(Collectors.toSet());
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
