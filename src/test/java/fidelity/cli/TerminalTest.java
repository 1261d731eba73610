package fidelity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.Golden;
import fidelity.cli.console.Environment;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What is printed on a terminal is laid out for its width, in characters and colours that it
/// shows.
class TerminalTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/terminal");
  private static final Pattern COLOURS = Pattern.compile("\u001B\\[[0-9;]*m");
  private static final List<String> SAMPLES =
      List.of(
          "thl-2024",
          "exemplary-2025",
          "unfinished-2025",
          "team-practice-2025",
          "young-adults-2025");

  static Stream<List<String>> texts() {
    return Stream.concat(
        SAMPLES.stream()
            .map("samples/%s.yaml"::formatted)
            .flatMap(
                review ->
                    Stream.of(
                        List.of("score", review, "--format", "none"),
                        List.of("score", review, "--format", "none", "--explain"),
                        List.of("plan", review))),
        Stream.of(
            List.of("plan", "samples/thl-2024.yaml", "--set", "11.fidelity_monitored=yes"),
            List.of("rubric", "list"),
            List.of("rubric", "show", "ips-25"),
            List.of("rubric", "diff", "ips-25", "ips-25-social-care"),
            List.of("score", "--help")));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void noLineIsWiderThanTheTerminal(List<String> words) {
    assertThat(Stream.of(60, 61, 80, 100))
        .allSatisfy(
            columns ->
                assertThat(printed(columns, words).lines())
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(columns)));
  }

  @ParameterizedTest
  @CsvSource({"thl-2024, 60", "thl-2024, 100", "unfinished-2025, 60", "unfinished-2025, 100"})
  void theScorecardIsLaidOutForTheWidth(String sample, int columns) {
    Golden.assertMatches(
        GOLDEN.resolve("%s.%d.txt".formatted(sample, columns)),
        printed(columns, List.of("score", "samples/%s.yaml".formatted(sample), "--format=none")));
  }

  @ParameterizedTest
  @CsvSource({"1, 60", "59, 60", "60, 60", "61, 61", "99, 99", "100, 100", "101, 100", "300, 100"})
  void linesHaveFrom60To100Columns(int columns, int widest) {
    assertThat(printed(columns, List.of("plan", "samples/thl-2024.yaml")).lines())
        .anySatisfy(line -> assertThat(line).hasSizeBetween(widest - 3, widest))
        .noneSatisfy(line -> assertThat(line).hasSizeGreaterThan(widest));
  }

  @Test
  void aScoreThatIsADevelopmentNeedIsRedAndBold() {
    var run = Cli.run(Cli.TERMINAL, "score", "samples/thl-2024.yaml", "--format=none");
    assertThat(run.out())
        .contains("\u001B[1m97/125\u001B[0m  ███████████████▌····  Kohtalainen taso\n")
        .contains("\u001B[1;31m●●○○○ 2\u001B[0m")
        .contains("●●●○○ 3  \u001B[2mmuutettu (sääntö: 2)\u001B[0m");
  }

  @Test
  void aTerminalWithoutUtf8ShowsBarsAndStepsInAscii() {
    var terminal = new Environment(true, "cp850", Map.of("NO_COLOR", "1"));
    var run = Cli.run(terminal, "score", "samples/unfinished-2025.yaml", "--format=none");
    assertThat(run.out().lines())
        .contains(
            "72–100/125  ###########+++++....",
            "=================================",
            "-".repeat(80),
            "  4  Integration through team assignment            ##+++ 2–5  not finished");
  }

  private static String printed(int columns, List<String> words) {
    var terminal =
        new Environment(true, "UTF-8", Map.of("TERM", "xterm", "COLUMNS", String.valueOf(columns)));
    var run = Cli.run(terminal, words.toArray(String[]::new));
    assertThat(run.code()).isZero();
    return COLOURS.matcher(run.out()).replaceAll("");
  }
}
