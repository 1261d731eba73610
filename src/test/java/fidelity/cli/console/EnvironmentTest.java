package fidelity.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the program makes of the place that it runs in, as long as no option says otherwise.
class EnvironmentTest {

  @ParameterizedTest
  @CsvSource({
    "true, xterm, '', true",
    "true, xterm, 1, false",
    "true, dumb, '', false",
    "false, xterm, '', false",
  })
  void textIsColouredOnATerminalThatShowsIt(
      boolean terminal, String term, String noColor, boolean coloured) {
    var environment = new Environment(terminal, "UTF-8", Map.of("TERM", term, "NO_COLOR", noColor));
    assertThat(environment.colour()).isEqualTo(coloured);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "120, 120",
    "999999, 999999",
    "1000000, 80",
    "0, 80",
    "-1, 80",
    "wide, 80",
    "'', 80",
  })
  void aTerminalIsAsWideAsItSaysOrElseAsUsual(String said, int columns) {
    var variables = Map.of("COLUMNS", said);
    assertThat(new Environment(true, "UTF-8", variables).columns()).hasValue(columns);
    assertThat(new Environment(false, "UTF-8", variables).columns()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "true, UTF-8, '', false",
    "true, cp850, '', true",
    "true, '', '', true",
    "true, UTF-8, ascii, true",
    "true, cp850, unicode, false",
    "false, cp850, '', false",
    "false, UTF-8, ascii, false",
  })
  void aTerminalOfAnotherEncodingIsDrawnOnInAscii(
      boolean terminal, String encoding, String wanted, boolean ascii) {
    var environment = new Environment(terminal, encoding, Map.of("FIDELITY_GLYPHS", wanted));
    assertThat(environment.ascii()).isEqualTo(ascii);
  }

  @Test
  void aVariableThatIsSetToNothingIsAsGoodAsNone() {
    var environment = new Environment(false, "UTF-8", Map.of("LANG", "fi_FI.UTF-8", "LC_ALL", ""));
    assertThat(environment.variable("LANG")).hasValue("fi_FI.UTF-8");
    assertThat(environment.variable("LC_ALL")).isEmpty();
    assertThat(environment.variable("LC_MESSAGES")).isEmpty();
  }
}
