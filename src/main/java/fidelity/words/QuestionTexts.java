package fidelity.words;

import static java.util.stream.Collectors.joining;

import fidelity.rubric.Limits;
import fidelity.rubric.Question;
import fidelity.rubric.Question.Choice;
import fidelity.rubric.Question.Percent;
import fidelity.rubric.Question.Quantity;
import fidelity.rubric.Question.YesNo;
import fidelity.words.phrase.ExplanationPhrase;
import fidelity.words.phrase.RubricPhrase;
import java.util.stream.Stream;

/// Questions in words.
///
/// @param words the language they are written in
public record QuestionTexts(Words words) {

  /// The question with the answers that it takes: "Clients: a number, at least 0".
  public String of(Question question) {
    return words.say(ExplanationPhrase.FACT, question.text(), takes(question));
  }

  private String takes(Question question) {
    return switch (question) {
      case YesNo _ -> words.say(RubricPhrase.TAKES_YES_NO);
      case Percent _ -> words.say(RubricPhrase.TAKES_PERCENT);
      case Quantity(_, _, var limits) -> number(limits);
      case Choice(_, _, var options) ->
          words.say(
              RubricPhrase.TAKES_OPTION,
              options.stream()
                  .map(option -> words.say(ExplanationPhrase.QUOTED, option.text()))
                  .collect(joining("; ")));
    };
  }

  private String number(Limits limits) {
    return Stream.of(
            Stream.of(words.say(RubricPhrase.TAKES_NUMBER)),
            limits.least().stream()
                .map(least -> words.say(ExplanationPhrase.AT_LEAST, words.number(least))),
            limits.most().stream()
                .map(most -> words.say(ExplanationPhrase.AT_MOST, words.number(most))))
        .flatMap(each -> each)
        .collect(joining(", "));
  }
}
