package fidelity.words;

import static java.util.stream.Collectors.joining;

import fidelity.rubric.Limits;
import fidelity.rubric.Question;
import fidelity.rubric.Question.Choice;
import fidelity.rubric.Question.Percent;
import fidelity.rubric.Question.Quantity;
import fidelity.rubric.Question.YesNo;
import java.util.stream.Stream;

/// Questions in words.
///
/// @param words the language they are written in
public record QuestionTexts(Words words) {

  /// The question with the answers that it takes: "Clients: a number, at least 0".
  public String of(Question question) {
    return words.say(Phrase.FACT, question.text(), takes(question));
  }

  private String takes(Question question) {
    return switch (question) {
      case YesNo _ -> words.say(Phrase.TAKES_YES_NO);
      case Percent _ -> words.say(Phrase.TAKES_PERCENT);
      case Quantity(_, _, var limits) -> number(limits);
      case Choice(_, _, var options) ->
          words.say(
              Phrase.TAKES_OPTION,
              options.stream()
                  .map(option -> words.say(Phrase.QUOTED, option.text()))
                  .collect(joining("; ")));
    };
  }

  private String number(Limits limits) {
    return Stream.of(
            Stream.of(words.say(Phrase.TAKES_NUMBER)),
            limits.least().stream().map(least -> words.say(Phrase.AT_LEAST, words.number(least))),
            limits.most().stream().map(most -> words.say(Phrase.AT_MOST, words.number(most))))
        .flatMap(each -> each)
        .collect(joining(", "));
  }
}
