package fidelity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.cli.options.ExitCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Options take the digits 0 to 9, as files do, and those of no other script.
class OptionNumbersTest {

  @ParameterizedTest
  @ValueSource(strings = {"٣", "३", "３", "𝟑", "1٣", "1e2", "", " 3"})
  void aWholeNumberHasNoOtherDigits(String number) {
    assertRefused(Cli.run("batch", "--jobs", number, "samples"), "[value-not-whole]");
  }

  @ParameterizedTest
  @CsvSource({"٣", "३.5", "３", "3٫5", "NaN"})
  void aNumberHasNoOtherDigits(String number) {
    assertRefused(
        Cli.run("score", "--fail-under", number, "samples/thl-2024.yaml"), "[value-not-a-number]");
  }

  private static void assertRefused(Cli.Run run, String code) {
    assertThat(run.err()).contains(code);
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(ExitCode.COULD_NOT);
  }
}
