package fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The launchers for Linux and for Windows start the same: by the same words, with the same
/// options.
class LaunchersTest {

  private static final Path LAUNCHERS = Path.of("src/main/launcher");

  @Test
  void bothPickTheFamilyByTheSameFirstWords() throws IOException {
    assertThat(firstWords())
        .isEqualTo(words("fidelity.bat", "in \\(([a-z ]+)\\) do .* set \"family=%%f\"", " "));
  }

  @Test
  void eachFamilyHasItsOptions() throws IOException {
    var families = Stream.concat(Stream.of("every", "start"), firstWords().stream());
    try (var files = Files.list(LAUNCHERS)) {
      assertThat(files.map(each -> each.getFileName().toString()))
          .filteredOn(name -> name.endsWith(".options"))
          .containsExactlyInAnyOrderElementsOf(families.map(each -> each + ".options").toList());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"})
  void bothForgetOptionsForOtherPrograms(String variable) throws IOException {
    assertThat(text("fidelity")).containsPattern("\nunset .*\\b" + variable + "\\b");
    assertThat(text("fidelity.bat")).contains("\nset \"" + variable + "=\"\n");
  }

  private static List<String> firstWords() throws IOException {
    return words("fidelity", "\n  ([a-z |]+)\\) family=\\$1 ;;", " \\| ");
  }

  private static List<String> words(String launcher, String pattern, String between)
      throws IOException {
    var matcher = Pattern.compile(pattern).matcher(text(launcher));
    assertThat(matcher.find()).as(launcher).isTrue();
    return Arrays.asList(matcher.group(1).split(between, -1));
  }

  private static String text(String launcher) throws IOException {
    return Files.readString(LAUNCHERS.resolve(launcher));
  }
}
