package fidelity.cli.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a terminal shows holds no control characters but those of our own colours, and no mark that
/// turns the direction.
class PrintableWriterTest {

  @ParameterizedTest
  @CsvSource({
    "plain, plain, plain",
    "'a\u001Fb', 'a\uFFFDb', 'a\uFFFDb'",
    "'a\u007Fb', 'a\uFFFDb', 'a\uFFFDb'",
    "'a\u009Fb', 'a\uFFFDb', 'a\uFFFDb'",
    "'a\u00A0b', 'a\u00A0b', 'a\u00A0b'",
    "'a\tb\r\nc', 'a\tb\r\nc', 'a\tb\r\nc'",
    "'a\rb', 'a\uFFFDb', 'a\uFFFDb'",
    "'\u001B[1ma\u001B[0m', '\uFFFD[1ma\uFFFD[0m', '\u001B[1ma\u001B[0m'",
    "'\u001B[2J', '\uFFFD[2J', '\uFFFD[2J'"
  })
  void onlyOurOwnColoursSteerATerminal(String text, String plain, String styled) {
    assertThat(printed(text, false)).isEqualTo(plain);
    assertThat(printed(text, true)).isEqualTo(styled);
  }

  @ParameterizedTest
  @CsvSource({
    "'a\u202Eb', 'a\uFFFDb'",
    "'a\u061Cb\u200E\u200F', 'a\uFFFDb\uFFFD\uFFFD'",
    "'\u202A\u2066b\u2069', '\uFFFD\uFFFDb\uFFFD'",
    "'a\u200D\u2013\u202Fb\u2065', 'a\u200D\u2013\u202Fb\u2065'"
  })
  void marksThatTurnTheDirectionReachNoTerminalAndEveryFile(String text, String shown) {
    assertThat(printed(text, true, true)).isEqualTo(shown);
    assertThat(printed(text, true, false)).isEqualTo(shown);
    assertThat(printed(text, false, false)).isEqualTo(text);
  }

  private static String printed(String text, boolean bold) {
    return printed(text, bold, bold);
  }

  private static String printed(String text, boolean terminal, boolean bold) {
    var out = new StringWriter();
    PrintableWriter.over(out, terminal, bold).print(text);
    return out.toString();
  }
}
