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
  void lettersAreBoldOnATerminalThatShowsThem(
      boolean terminal, String term, String noColor, boolean bold) {
    var environment = new Environment(terminal, Map.of("TERM", term, "NO_COLOR", noColor));
    assertThat(environment.bold()).isEqualTo(bold);
  }

  @Test
  void aVariableThatIsSetToNothingIsAsGoodAsNone() {
    var environment = new Environment(false, Map.of("LANG", "fi_FI.UTF-8", "LC_ALL", ""));
    assertThat(environment.variable("LANG")).hasValue("fi_FI.UTF-8");
    assertThat(environment.variable("LC_ALL")).isEmpty();
    assertThat(environment.variable("LC_MESSAGES")).isEmpty();
  }
}
