package fidelity.cli.inputs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fidelity.cli.console.CommandException;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A pattern stands for the files and folders that it matches, as in a shell.
class PathPatternTest {

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.createDirectories(folder.resolve("north/2025/.old"));
    Files.createDirectories(folder.resolve("south"));
    for (var name :
        List.of(
            "a.yaml",
            "b.yaml",
            ".c.yaml",
            "a1.yml",
            "north/d.yaml",
            "north/2025/e.yaml",
            "north/2025/.old/f.yaml",
            "south/d.yaml",
            "[x].yaml")) {
      Files.writeString(folder.resolve(name), "");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "*.yaml, true",
    "?.yaml, true",
    "[ab].yaml, true",
    "'{a,b}.yaml', true",
    "a.yaml, false",
    "none.yaml, false",
    "[x].yaml, false",
    "[y].yaml, true"
  })
  void aNameWithSignsIsAPatternUnlessAFileHasIt(String name, boolean pattern) {
    assertThat(PathPattern.isPattern(folder + "/" + name)).isEqualTo(pattern);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*.yaml | [x].yaml a.yaml b.yaml",
        ".*.yaml | .c.yaml",
        "?.yaml | a.yaml b.yaml",
        "[ac].yaml | a.yaml",
        "{a,b}.yaml | a.yaml b.yaml",
        "a*.{yaml,yml} | a.yaml a1.yml",
        "*/d.yaml | north/d.yaml south/d.yaml",
        "n*/*/*.yaml | north/2025/e.yaml",
        "*/2025 | north/2025",
        "**/d.yaml | north/d.yaml south/d.yaml",
        "**/*.yaml | [x].yaml a.yaml b.yaml north/2025/e.yaml north/d.yaml south/d.yaml",
        "north/**/*.yaml | north/2025/e.yaml north/d.yaml"
      })
  void whatItMatchesIsFound(String pattern, String found) {
    assertThat(matches(pattern)).containsExactly(found.split(" ", -1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"*.txt", "x*/d.yaml", "a.yaml/*", "**/f.yaml", "?"})
  void aPatternThatMatchesNothingIsRefused(String pattern) {
    assertThat(refusal(pattern))
        .isEqualTo(Message.of(Code.NOTHING_MATCHES, Detail.name(folder + "/" + pattern)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[a", "{a", "{a,{b}}", "[b-a]"})
  void whatIsNoPatternIsRefused(String pattern) {
    assertThat(refusal(pattern))
        .isEqualTo(Message.of(Code.UNFIT_PATTERN, Detail.name(folder + "/" + pattern)));
  }

  @Test
  void aLinkToAFolderIsNotFollowedIntoDeeperFolders() throws IOException {
    Files.createSymbolicLink(folder.resolve("south/loop"), folder);
    assertThat(matches("**/e.yaml")).containsExactly("north/2025/e.yaml");
  }

  private List<String> matches(String pattern) {
    return new PathPattern(folder + "/" + pattern)
        .matches().stream()
            .map(path -> folder.relativize(path).toString().replace('\\', '/'))
            .sorted()
            .toList();
  }

  private Message refusal(String pattern) {
    var wild = new PathPattern(folder + "/" + pattern);
    return catchThrowableOfType(CommandException.class, wild::matches).wrong();
  }
}
