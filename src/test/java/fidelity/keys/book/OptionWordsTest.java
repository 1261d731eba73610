package fidelity.keys.book;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.rubric.Question.Choice;
import fidelity.rubric.Question.Option;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The words of a choice tell its options apart.
class OptionWordsTest {

  @Test
  void mostOptionsAreTheirTexts() {
    assertThat(words("Never", "Every month")).containsExactly("Never", "Every month");
  }

  @Test
  void textsThatAreAlikeHaveTheirIds() {
    assertThat(words("Never", "never", "Not seen", "Often"))
        .containsExactly("Never (o0)", "never (o1)", "Not seen (o2)", "Often");
  }

  private static List<String> words(String... texts) {
    var options =
        Stream.of(texts).map(text -> new Option("o" + List.of(texts).indexOf(text), text)).toList();
    return OptionWords.of(new Choice("q", "Which", options), "Not seen");
  }
}
