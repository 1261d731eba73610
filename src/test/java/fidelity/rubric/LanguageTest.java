package fidelity.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a language says of itself is whole, and no two contradict each other.
class LanguageTest {

  @Test
  void aTagNamesOneLanguage() {
    assertThat(Language.tags()).doesNotHaveDuplicates();
    assertThat(Language.of("fi")).hasValue(Language.FINNISH);
    assertThat(Language.of("xx")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyMonthHasItsOwnName(Language language) {
    assertThat(language.days().months()).hasSize(12).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void aDayIsWrittenAsDayMonthAndYear(Language language) {
    assertThat(language.days().form().formatted("D", "M", "Y")).containsSubsequence("D", "M", "Y");
  }

  /// The readers of files take a point and a comma.
  @ParameterizedTest
  @EnumSource
  void filesTakeItsDecimalMark(Language language) {
    assertThat("3" + language.numbers().decimalMark() + "5").matches(Amount.WRITTEN);
  }

  @Test
  void noWordIsYesInOneLanguageAndNoInAnother() {
    assertThat(words(Language.AnswerWords::yes))
        .doesNotContainAnyElementsOf(words(Language.AnswerWords::no));
  }

  @ParameterizedTest
  @EnumSource
  void everyAnswerHasWordsInSmallLetters(Language language) {
    var answers = language.answerWords();
    for (var words : List.of(answers.yes(), answers.no(), answers.notSeen())) {
      assertThat(words)
          .isNotEmpty()
          .allSatisfy(word -> assertThat(word).isEqualTo(word.toLowerCase(Locale.ROOT)));
    }
  }

  private static List<String> words(Function<Language.AnswerWords, List<String>> which) {
    return Arrays.stream(Language.values())
        .map(Language::answerWords)
        .map(which)
        .flatMap(List::stream)
        .toList();
  }
}
