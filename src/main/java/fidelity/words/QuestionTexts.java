package fidelity.words;

import static java.util.stream.Collectors.joining;

import fidelity.rubric.Limits;
import fidelity.rubric.Question;
import fidelity.rubric.Question.Choice;
import fidelity.rubric.Question.Option;
import fidelity.rubric.Question.Percent;
import fidelity.rubric.Question.Quantity;
import fidelity.rubric.Question.YesNo;
import fidelity.words.phrase.BlankReviewPhrase;
import fidelity.words.phrase.ExplanationPhrase;
import fidelity.words.phrase.RubricPhrase;
import java.util.stream.Stream;

/// Questions in words.
///
/// @param words the language they are written in
public record QuestionTexts(Words words) {

  /// The question with the answers that it takes, options by their ids: "Clients: a number, at
  /// least 0", "Meetings: one of these, the best last – none: “Never”; weekly: “Every week”".
  public String of(Question question) {
    return words.say(ExplanationPhrase.FACT, question.text(), takes(question));
  }

  private String takes(Question question) {
    return switch (question) {
      case YesNo yesNo ->
          words.say(yesNo.isFault() ? RubricPhrase.TAKES_FAULT : RubricPhrase.TAKES_YES_NO);
      case Percent _ -> words.say(RubricPhrase.TAKES_PERCENT);
      case Quantity(_, _, var limits) -> number(limits);
      case Choice(_, _, var options) ->
          words.say(
              RubricPhrase.TAKES_OPTION,
              options.stream()
                  .map(option -> words.fact(option.id(), words.quoted(option.text())))
                  .collect(joining("; ")));
    };
  }

  /// What number within limits is taken: "a number, at least 0".
  public String number(Limits limits) {
    return Stream.of(
            Stream.of(words.say(RubricPhrase.TAKES_NUMBER)),
            limits.least().stream()
                .map(least -> words.say(ExplanationPhrase.AT_LEAST, words.number(least))),
            limits.most().stream()
                .map(most -> words.say(ExplanationPhrase.AT_MOST, words.number(most))))
        .flatMap(each -> each)
        .collect(joining(", "));
  }

  /// The question with what to write in a review file: "Meetings: yes or no".
  public String toFillIn(Question question) {
    return "%s: %s".formatted(question.text(), blank(question));
  }

  /// An option by its id and in words: "weekly: Once a week".
  public String option(Option option) {
    return words.fact(option.id(), option.text());
  }

  private String blank(Question question) {
    return switch (question) {
      case YesNo yesNo ->
          words.say(
              yesNo.isFault() ? BlankReviewPhrase.BLANK_FAULT : BlankReviewPhrase.BLANK_YES_NO);
      case Percent _ -> words.say(BlankReviewPhrase.BLANK_PERCENT);
      case Quantity(_, _, var limits) -> blankNumber(limits);
      case Choice _ -> words.say(BlankReviewPhrase.BLANK_CHOICE);
    };
  }

  private String blankNumber(Limits limits) {
    var least = limits.least().map(words::number);
    var most = limits.most().map(words::number);
    if (least.isPresent() && most.isPresent()) {
      return words.say(BlankReviewPhrase.BLANK_NUMBER_BETWEEN, least.get(), most.get());
    }
    return least
        .map(number -> words.say(BlankReviewPhrase.BLANK_NUMBER_FROM, number))
        .or(() -> most.map(number -> words.say(BlankReviewPhrase.BLANK_NUMBER_TO, number)))
        .orElseGet(() -> words.say(BlankReviewPhrase.BLANK_NUMBER));
  }
}
