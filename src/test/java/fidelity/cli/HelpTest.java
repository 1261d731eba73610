package fidelity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.Golden;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every command's help has the same shape, and is what the reference prints.
class HelpTest {

  private static final Path PAGE = Path.of("src/site/markdown/reference/commands.md");

  @ParameterizedTest
  @MethodSource("commands")
  void helpOpensWithASentenceAndExamplesAndEndsWithExitCodes(List<String> command) {
    var lines = help(command).lines().toList();
    assertThat(lines.get(0)).matches("[A-Z][a-z]+,? .*\\.").doesNotMatch("[A-Z][a-z]+s,? .*");
    assertThat(lines.subList(1, 3)).containsExactly("", "Examples:");
    assertThat(lines.subList(3, 5)).allMatch(line -> line.matches("  .*fidelity .*"));
    assertThat(lines.subList(lines.indexOf("Exit codes:") + 1, lines.size()))
        .hasSizeGreaterThanOrEqualTo(3)
        .allMatch(line -> line.matches("  (0|1|2|70|130) +\\S.*"));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void helpAndVersionAreEverywhere(List<String> command) {
    assertThat(run(command, "-h").out()).isEqualTo(help(command));
    assertThat(run(command, "--version").out()).contains("fidelity ", "Java ", "ips-25 version");
    assertThat(run(command, "-V").code()).isZero();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void noLineIsWiderThanATerminal(List<String> command) {
    assertThat(help(command).lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void theReferencePrintsTheHelpOfEveryCommand() {
    var page =
        """
        # Commands

        What `fidelity --help` and the help of each command print. This page is made from the
        program and compared with it by a test.

        `-` names standard input wherever a review is read. Output is plain where it goes to a
        file or a pipe; `NO_COLOR` in the environment keeps it plain on a terminal too.
        """
            + commands().map(HelpTest::section).collect(Collectors.joining());
    Golden.assertMatches(PAGE, page);
  }

  private static String section(List<String> command) {
    var name = Stream.concat(Stream.of("fidelity"), command.stream());
    return "\n## %s\n\n```text\n%s```\n"
        .formatted(name.collect(Collectors.joining(" ")), help(command));
  }

  private static Stream<List<String>> commands() {
    return Commands.all().stream().map(Commands::words);
  }

  private static String help(List<String> command) {
    return run(command, "--help").out();
  }

  private static Cli.Run run(List<String> command, String option) {
    return Cli.run(Stream.concat(command.stream(), Stream.of(option)).toArray(String[]::new));
  }
}
