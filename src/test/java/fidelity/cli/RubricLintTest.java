package fidelity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// `fidelity rubric lint` tells everything that it proved, and everything that is wrong.
class RubricLintTest {

  private static final Path CASES = Path.of("src/test/resources/golden/rubrics");

  @ParameterizedTest
  @MethodSource("cases")
  void whatIsWrongIsToldWithItsPlace(Path folder) {
    var run = Cli.run("rubric", "lint", folder.resolve("rubric.yaml").toString());
    Golden.assertMatches(
        folder.resolve("lint.txt"), run.out() + run.err() + "exit code " + run.code() + "\n");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aFinnishUserIsToldInFinnish(Path folder) {
    var rubric = folder.resolve("rubric.yaml").toString();
    var run = Cli.run("--language", "fi", "rubric", "lint", rubric);
    Golden.assertMatches(folder.resolve("lint_fi.txt"), run.out() + run.err());
  }

  static Stream<Path> cases() throws IOException {
    try (var folders = Files.list(CASES)) {
      return folders.sorted().toList().stream();
    }
  }

  @Test
  void bothBuiltInRubricsAreSound() {
    var run = Cli.run("rubric", "lint", "ips-25", "ips-25-social-care");
    Golden.assertMatches(Path.of("src/test/resources/golden/rubric-commands/lint.txt"), run.out());
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(0);
  }

  @Test
  void theWorstOfSeveralFilesDecides() {
    assertThat(lint("ips-25", "idle-question").code()).isEqualTo(1);
    assertThat(lint("not-yaml", "idle-question").code()).isEqualTo(2);
    assertThat(lint("no-such-file").err())
        .isEqualTo(
            CASES
                + "/no-such-file/rubric.yaml:1:1: file: there is no such file [no-such-file]\n1 problem\n");
  }

  @Test
  void anUnsoundRubricScoresNothing(@TempDir Path folder) throws IOException {
    var review = folder.resolve("review.yaml");
    Files.writeString(
        review,
        """
        rubric: %s
        site: { id: north, name: North }
        visited: [2025-03-12]
        items:
          1: { answers: { clients: 18 } }
        """
            .formatted(CASES.resolve("idle-question/rubric.yaml").toAbsolutePath()));
    var run = Cli.run("score", review.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("idle-question/rubric.yaml:22:11: item 1, question 'meetings': its answer never")
        .contains("(problem 1 of 2; 'fidelity rubric lint ")
        .endsWith("1 problem; nothing was scored\n");
    assertThat(folder)
        .isDirectoryContaining(review::equals)
        .isDirectoryNotContaining("glob:**.pdf");
  }

  private static Cli.Run lint(String... names) {
    var files =
        Stream.of(names)
            .map(
                name ->
                    name.equals("ips-25") ? name : CASES.resolve(name + "/rubric.yaml").toString());
    return Cli.run(Stream.concat(Stream.of("rubric", "lint"), files).toArray(String[]::new));
  }
}
