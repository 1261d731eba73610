package fidelity.keys.book;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A column is known by its mark alone.
class BookColumnTest {

  @ParameterizedTest
  @EnumSource
  void eachIsKnownByItsMark(BookColumn column) {
    assertThat(BookColumn.of(column.mark())).contains(column);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "answer", "fidelity:", "fidelity:Answer"})
  void whatIsNoMarkIsNone(String text) {
    assertThat(BookColumn.of(text)).isEmpty();
  }
}
