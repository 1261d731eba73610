package fidelity.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

/// New sites get codes that are nobody's yet.
class PseudonymsTest {

  private static Pseudonyms of(String... pairs) {
    var codes = new LinkedHashMap<String, String>();
    for (var at = 0; at < pairs.length; at += 2) {
      codes.put(pairs[at], pairs[at + 1]);
    }
    return new Pseudonyms(codes);
  }

  @Test
  void theFirstIsS001() {
    assertThat(Pseudonyms.NONE.with(List.of("b", "a"))).isEqualTo(of("b", "S001", "a", "S002"));
  }

  @Test
  void newOnesComeAboveTheHighest() {
    assertThat(of("a", "S999", "b", "Beta").with(List.of("b", "c", "a", "d")))
        .isEqualTo(of("a", "S999", "b", "Beta", "c", "S1000", "d", "S1001"));
  }

  @Test
  void noCodeIsTheIdOfASite() {
    assertThat(Pseudonyms.NONE.with(List.of("s001", "S003", "x")))
        .isEqualTo(of("s001", "S002", "S003", "S004", "x", "S005"));
  }

  @Test
  void capitalLettersMakeNoOtherCode() {
    assertThat(of("a", "s001").with(List.of("b"))).isEqualTo(of("a", "s001", "b", "S002"));
  }

  @Test
  void aSiteWithoutACodeIsAFault() {
    assertThat(of("a", "X").of("a")).isEqualTo("X");
    assertThatThrownBy(() -> of("a", "X").of("b")).isInstanceOf(IllegalArgumentException.class);
  }
}
