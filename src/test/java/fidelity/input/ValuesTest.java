package fidelity.input;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.rubric.Language;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How values are read as people write them.
class ValuesTest {

  @ParameterizedTest
  @EnumSource
  void yesAndNoAreReadInEveryLanguageInSmallAndCapitalLetters(Language language) {
    for (var word : language.yesNoWords().yes()) {
      assertThat(Values.truth(word)).hasValue(true);
      assertThat(Values.truth(word.toUpperCase(Locale.ROOT))).hasValue(true);
    }
    for (var word : language.yesNoWords().no()) {
      assertThat(Values.truth(word)).hasValue(false);
      assertThat(Values.truth(word.toUpperCase(Locale.ROOT))).hasValue(false);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "y", "yes ", "kyll", "1", "not-seen"})
  void anotherWordIsNeither(String text) {
    assertThat(Values.truth(text)).isEmpty();
  }
}
