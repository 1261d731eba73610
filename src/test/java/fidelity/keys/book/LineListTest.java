package fidelity.keys.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A list in one cell comes back entry by entry.
class LineListTest {

  static Stream<List<String>> lists() {
    return Stream.of(
        List.of(),
        List.of("Tracking table"),
        List.of("Tracking table", "Interviews with the specialists"),
        List.of("Minutes\nof March\n\n  and of April", "Plans"),
        List.of("↳ an arrow", "\\↳ a told one", "\\\\server\\share", "a\n↳ b\n\\↳ c"));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void aListComesBackEqual(List<String> entries) {
    assertThat(LineList.parse(LineList.format(entries))).isEqualTo(entries);
  }

  @Property(tries = 500)
  void anyListComesBackEqual(@ForAll("entries") List<String> entries) {
    assertThat(LineList.parse(LineList.format(entries))).isEqualTo(entries);
  }

  @Provide
  Arbitrary<List<String>> entries() {
    return Arbitraries.of("a", " ", "\n", "↳", "\\", "- ", "#", ": ")
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(parts -> String.join("", parts).strip())
        .filter(entry -> !entry.isEmpty())
        .list()
        .ofMaxSize(4);
  }

  @Test
  void aLineIsAnEntryAndBlankLinesAreNone() {
    assertThat(LineList.parse("Plans \n\n  Minutes\r\n ")).containsExactly("Plans", "Minutes");
  }

  @Test
  void anEntryOfTwoLinesGoesOnBehindAnArrow() {
    assertThat(LineList.format(List.of("Minutes\nof March", "Plans")))
        .isEqualTo("Minutes\n↳ of March\nPlans");
  }
}
