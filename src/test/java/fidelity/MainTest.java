package fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.Help.Ansi;

/// Where letters are bold, as long as `--color` does not say otherwise.
class MainTest {

  @ParameterizedTest
  @CsvSource({
    "true, xterm, '', ON",
    "true, xterm, 1, OFF",
    "true, dumb, '', OFF",
    "false, xterm, '', OFF",
  })
  void lettersAreBoldOnATerminalThatShowsThem(
      boolean terminal, String term, String noColor, Ansi ansi) {
    var environment = Map.of("TERM", term, "NO_COLOR", noColor);
    assertThat(Main.ansi(terminal, environment)).isEqualTo(ansi);
  }
}
