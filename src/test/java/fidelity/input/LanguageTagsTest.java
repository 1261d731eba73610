package fidelity.input;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Message;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A language is named by a tag that every reader of documents knows.
class LanguageTagsTest {

  @ParameterizedTest
  @CsvSource({
    "fi, fi",
    "en-GB, en-GB",
    "EN-gb, en-GB",
    "sv-FI, sv-FI",
    "smn, smn",
    "zh-Hant-TW, zh-Hant-TW",
    "es-419, es-419"
  })
  void aTagIsReadAsTheStandardWritesIt(String text, String tag) {
    assertThat(LanguageTags.tag(text)).hasValue(tag);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "en_GB", "english", "swedish", "en-UK", "xx", "e", "en-", "eng"})
  void anotherTextIsNoTag(String text) {
    assertThat(LanguageTags.tag(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "en_GB, en-GB",
    "fi_FI.UTF-8, fi-FI",
    "english, en",
    "Swedish, sv",
    "eng, en",
    "swe, sv"
  })
  void whatIsMeantIsSaid(String text, String tag) {
    assertThat(LanguageTags.wrong(text))
        .isEqualTo(Message.of(Code.LANGUAGE_TAG_NEEDED, Detail.name(tag)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xx", "my own", "{ en: yes }"})
  void whereNothingIsKnownExamplesAreSaid(String text) {
    assertThat(LanguageTags.wrong(text))
        .isEqualTo(Message.of(Code.LANGUAGE_TAG_NEEDED, Detail.name("fi, sv, en-GB")));
  }
}
