package fidelity.input.answer;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.rubric.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How values are read as people write them.
class ValuesTest {

  @ParameterizedTest
  @EnumSource
  void yesAndNoAreReadInEveryLanguageInSmallAndCapitalLetters(Language language) {
    for (var word : language.answerWords().yes()) {
      assertThat(Values.truth(word)).hasValue(true);
      assertThat(Values.truth(word.toUpperCase(Locale.ROOT))).hasValue(true);
    }
    for (var word : language.answerWords().no()) {
      assertThat(Values.truth(word)).hasValue(false);
      assertThat(Values.truth(word.toUpperCase(Locale.ROOT))).hasValue(false);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "y", "yes ", "kyll", "1", "not-seen"})
  void anotherWordIsNeither(String text) {
    assertThat(Values.truth(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-1.5, -1.5",
    "'1,5', 1.5",
    "123456789012, 123456789012",
    "0.123456789012, 0.123456789012"
  })
  void aDecimalHasTwelveDigitsAtMostOnEachSide(String text, BigDecimal value) {
    assertThat(Values.decimal(text)).hasValue(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "1234567890123", "0.1234567890123", "1.", ".5", "+1", "1e2", "1 000", "1.2.3"})
  void anotherTextIsNoDecimal(String text) {
    assertThat(Values.decimal(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-7, -7",
    "+4, 4",
    "04, 4",
    "4.0, 4",
    "'4,00', 4",
    "999999999, 999999999",
    "-999999999, -999999999"
  })
  void aWholeNumberHasNineDigitsAtMost(String text, int value) {
    assertThat(Values.whole(text)).hasValue(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1000000000", "1.5", "1.", "4.000", "4,000", "+-1", "one"})
  void anotherTextIsNoWholeNumber(String text) {
    assertThat(Values.whole(text)).isEmpty();
  }

  @Test
  void aCountBeginsAtOne() {
    assertThat(Values.count("1")).hasValue(1);
    assertThat(Values.count("0")).isEmpty();
    assertThat(Values.count("-1")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2025-03-11", "2028-02-29", "0000-01-01", "9999-12-31"})
  void aDayIsOneOfTheCalendar(String text) {
    assertThat(Values.date(text)).hasValue(LocalDate.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2027-02-29", "2025-13-01", "2025-3-11", "11.3.2025", "02025-03-11"})
  void anotherTextIsNoDay(String text) {
    assertThat(Values.date(text)).isEmpty();
  }
}
