package fidelity.input.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// An id is found however its number is written, and never by a guess.
class IdsTest {

  private static final List<String> KNOWN = List.of("0", "1", "10", "2.1", "2.10", "a1");

  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "1.0, 1",
    "'1,0', 1",
    "01, 1",
    "1.00, 1",
    "10, 10",
    "10.0, 10",
    "0.0, 0",
    "2.1, 2.1",
    "2.10, 2.10",
    "a1, a1"
  })
  void aWholeNumberIsTheSameIdInEveryForm(String written, String id) {
    assertThat(Ids.meant(written, KNOWN)).hasValue(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1.1", "100", "2.100", "2", "-1", "a1.0", "1.", "A1"})
  void anotherTextIsNoId(String written) {
    assertThat(Ids.meant(written, KNOWN)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.0", "001"})
  void anIdThatTwoMayBeIsNone(String written) {
    assertThat(Ids.meant(written, List.of("1", "01"))).isEmpty();
  }
}
