package fidelity.docs;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.rubric.Language;
import fidelity.rubric.QuestionKind;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The tables of what to change name files that exist, and the code that the compiler will name.
class ContributingTest {

  private static final Pattern FILE =
      Pattern.compile("`([\\w./*-]+\\.(?:java|properties|md|yaml))`");
  private static final Path CODE = Path.of("src/main/java/fidelity");
  private static final List<Path> FOLDERS =
      List.of(
          CODE,
          Path.of("src/main/resources/fidelity"),
          Path.of("src/test/java/fidelity"),
          Path.of("src/site/markdown"),
          Path.of("rubrics"));

  @Test
  void everyNamedFileExists() throws IOException {
    for (var file : named(Files.readString(Path.of("CONTRIBUTING.md")))) {
      assertThat(exists(file)).as(file).isTrue();
    }
  }

  @Test
  void allCodeThatTellsQuestionKindsApartIsNamed() throws IOException {
    var record = "(Question\\.)?(YesNo|Choice|Quantity|Percent)\\b";
    var constants =
        Arrays.stream(QuestionKind.values())
            .map(QuestionKind::name)
            .collect(Collectors.joining("|"));
    var cases = "case (%s|(%s)\\b)".formatted(record, constants);
    assertThat(named(section("To add a question kind"))).containsAll(codeWith(cases));
  }

  @Test
  void noCodeTellsLanguagesApart() throws IOException {
    var constants =
        Arrays.stream(Language.values()).map(Language::name).collect(Collectors.joining("|"));
    assertThat(codeWith("case (%s)\\b".formatted(constants))).isEmpty();
  }

  private static String section(String heading) throws IOException {
    var page = Files.readString(Path.of("CONTRIBUTING.md"));
    var from = page.indexOf("\n## " + heading + "\n");
    var to = page.indexOf("\n## ", from + 1);
    return page.substring(from, to < 0 ? page.length() : to);
  }

  private static Set<String> named(String text) {
    var files = new TreeSet<String>();
    FILE.matcher(text).results().forEach(file -> files.add(file.group(1)));
    return files;
  }

  /// Whether a file of one of the folders has the name, in which `*` stands for any letters.
  private static boolean exists(String name) throws IOException {
    var pattern = FileSystems.getDefault().getPathMatcher("glob:{**/,}" + name);
    for (var folder : FOLDERS) {
      try (var files = Files.walk(folder)) {
        if (files.anyMatch(file -> pattern.matches(file))) {
          return true;
        }
      }
    }
    return false;
  }

  /// The files of code in which the pattern is found, by their paths.
  private static Set<String> codeWith(String pattern) throws IOException {
    var found = new TreeSet<String>();
    var regex = Pattern.compile(pattern);
    try (var files = Files.walk(CODE)) {
      for (var file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        if (regex.matcher(Files.readString(file)).find()) {
          found.add(CODE.relativize(file).toString().replace('\\', '/'));
        }
      }
    }
    return found;
  }
}
