package fidelity.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fidelity.rubric.Amount;
import fidelity.rubric.Language;
import fidelity.scoring.evaluation.Scores;
import fidelity.words.phrase.ExplanationPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.ScorePhrase;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every phrase has a text in every language, with numbers and days as that language writes them.
class WordsTest {

  private static final Words ENGLISH = Words.of(Language.ENGLISH);

  @ParameterizedTest
  @EnumSource
  void everyPhraseAndNoOtherHasAText(Language language) throws IOException {
    assertThat(texts(language).stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(phrases().map(Phrase::key).toList());
  }

  @ParameterizedTest
  @EnumSource
  void everyTextTakesTheSameValues(Language language) throws IOException {
    var english = texts(Language.ENGLISH);
    var texts = texts(language);
    assertThat(phrases())
        .allSatisfy(
            phrase ->
                assertThat(values(texts.getProperty(phrase.key())))
                    .as(phrase.key())
                    .isEqualTo(values(english.getProperty(phrase.key()))));
  }

  @Test
  void aPhraseIsFilledWithItsValuesAsTheyAre() {
    assertThat(ENGLISH.say(ExplanationPhrase.FACT, "{1}", "$1")).isEqualTo("{1}: $1");
  }

  @ParameterizedTest(name = "{0} values for two places")
  @ValueSource(ints = {0, 1, 3})
  void aPhraseTakesNeitherFewerNorMoreValuesThanItHasPlaces(int count) {
    assertThatThrownBy(
            () -> ENGLISH.say(ExplanationPhrase.FACT, Collections.nCopies(count, "x").toArray()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("fact takes 2 values and not %d", count);
  }

  @Test
  void aPhraseWithoutPlacesTakesNoValue() {
    assertThatThrownBy(() -> ENGLISH.say(ScorePhrase.TOTAL, 97))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("total takes 0 values and not 1");
  }

  @Test
  void aTemplateKeepsItsPlaces() {
    assertThat(ENGLISH.template(ExplanationPhrase.FACT)).isEqualTo("{0}: {1}");
  }

  @Test
  void aPartIsWrittenInWholePercentAHalfGoingUp() {
    assertThat(ENGLISH.wholePercent(new BigDecimal("0.745"))).isEqualTo("75%");
    assertThat(ENGLISH.wholePercent(new BigDecimal("0.7449"))).isEqualTo("74%");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3.30  | 3.3  | 3,3",
        "100   | 100  | 100",
        "1E+2  | 100  | 100",
        "0.5   | 0.5  | 0,5",
        "-2    | −2   | −2"
      })
  void numbersAreWrittenAsTheLanguageDoes(BigDecimal number, String english, String finnish) {
    assertThat(Words.of(Language.ENGLISH).number(number)).isEqualTo(english);
    assertThat(Words.of(Language.FINNISH).number(number)).isEqualTo(finnish);
  }

  @Test
  void wholeNumbersHaveTheMinusOfOtherNumbers() {
    assertThat(ENGLISH.number(-2)).isEqualTo("−2");
    assertThat(ENGLISH.say(ExplanationPhrase.NOT_HIGHER, -2)).isEqualTo("Why the score is not −2");
    assertThat(ENGLISH.scores(Scores.ofLevels(List.of(-2, 1)))).isEqualTo("−2–1");
  }

  @Test
  void percentagesAreRoundedForPrintAlone() {
    var third = Amount.percent(BigDecimal.ONE, new BigDecimal(3));
    assertThat(Words.of(Language.ENGLISH).percent(third, List.of())).isEqualTo("33%");
    assertThat(Words.of(Language.FINNISH).percent(third, List.of())).isEqualTo("33\u00A0%");
  }

  @Test
  void daysAreWrittenAsTheLanguageDoes() {
    var day = LocalDate.of(2024, 3, 12);
    assertThat(Words.of(Language.ENGLISH).date(day)).isEqualTo("12 March 2024");
    assertThat(Words.of(Language.FINNISH).date(day)).isEqualTo("12.3.2024");
  }

  /// What both days have in common is written once.
  @ParameterizedTest(name = "from {0} to {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-03-12 | 2024-03-12 | 12 March 2024                       | 12.3.2024",
        "2024-03-12 | 2024-03-13 | 12–13 March 2024                    | 12.–13.3.2024",
        "2024-03-01 | 2024-03-31 | 1–31 March 2024                     | 1.–31.3.2024",
        "2024-03-31 | 2024-04-01 | 31 March – 1 April 2024             | 31.3.–1.4.2024",
        "2024-01-01 | 2024-12-31 | 1 January – 31 December 2024        | 1.1.–31.12.2024",
        "2024-12-31 | 2025-01-01 | 31 December 2024 – 1 January 2025   | 31.12.2024–1.1.2025",
        "2024-03-12 | 2025-03-12 | 12 March 2024 – 12 March 2025       | 12.3.2024–12.3.2025"
      })
  void aRangeOfDaysIsWrittenAsTheLanguageDoes(
      LocalDate first, LocalDate last, String english, String finnish) {
    assertThat(Words.of(Language.ENGLISH).dates(first, last)).isEqualTo(english);
    assertThat(Words.of(Language.FINNISH).dates(first, last)).isEqualTo(finnish);
  }

  /// A text that was copied from another language shows by its marks.
  @ParameterizedTest
  @EnumSource
  void noTextHasTheQuotationMarksOfAnotherLanguage(Language language) throws IOException {
    var own = language.quotes().opening() + language.quotes().closing();
    var texts = texts(language);
    for (var phrase : phrases().toList()) {
      assertThat(texts.getProperty(phrase.key()).replaceAll("[^\"“”„«»]", ""))
          .as(phrase.key())
          .matches("[%s]*".formatted(own));
    }
  }

  @Test
  void quotationMarksAreThoseOfTheLanguage() {
    assertThat(Words.of(Language.ENGLISH).quoted("often")).isEqualTo("“often”");
    assertThat(Words.of(Language.FINNISH).quoted("usein")).isEqualTo("”usein”");
  }

  /// The phrases of every group.
  private static Stream<Phrase> phrases() {
    return Arrays.stream(Phrase.class.getPermittedSubclasses())
        .flatMap(group -> Arrays.stream(group.getEnumConstants()))
        .map(Phrase.class::cast);
  }

  private static Object values(String text) {
    return Pattern.compile("\\{\\d}")
        .matcher(text)
        .results()
        .map(each -> each.group())
        .sorted()
        .toList();
  }

  private static Properties texts(Language language) throws IOException {
    var file = "words_%s.properties".formatted(language.tag());
    try (var stream = Objects.requireNonNull(Words.class.getResourceAsStream(file))) {
      var properties = new Properties();
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return properties;
    }
  }

  /// A share is rounded, but never to a limit that it misses nor past one, and never to
  /// none or all.
  @ParameterizedTest(name = "{0} of {1} beside {2}")
  @CsvSource({
    "3, 4, 96, 75%",
    "13, 17, 65, 76%",
    "2, 3, 66.5, 67%",
    "2, 3, 66.67, 66.667%",
    "2, 3, 66.7, 66.67%",
    "2, 3, 67, 66.7%",
    "199, 200, 99.5, 99.5%",
    "1989, 2000, 99.5, 99%",
    "1, 3, 33.33, 33.333%",
    "47998, 50000, 96, 95.996%",
    "48000, 50000, 96, 96%",
    "9599999, 10000000, 96, 95.99999%",
    "999999, 1000000, 100, 99.9999%",
    "1, 1000000, 0, 0.0001%"
  })
  void aShareIsToldApartFromWhatItMisses(
      BigDecimal part, BigDecimal whole, BigDecimal limit, String percent) {
    assertThat(ENGLISH.percent(Amount.percent(part, whole), List.of(limit))).isEqualTo(percent);
  }

  @Test
  void aLimitIsNeverRounded() {
    assertThat(ENGLISH.limit(new BigDecimal("114.2"), 0)).isEqualTo("114.2");
    assertThat(ENGLISH.limit(new BigDecimal("115"), 0)).isEqualTo("115");
    assertThat(ENGLISH.limit(new BigDecimal("3.667"), 2)).isEqualTo("3.667");
    assertThat(ENGLISH.limit(new BigDecimal("3.5"), 2)).isEqualTo("3.50");
    assertThat(ENGLISH.percent(new BigDecimal("95.996"))).isEqualTo("95.996%");
  }
}
