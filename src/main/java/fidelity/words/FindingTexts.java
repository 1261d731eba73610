package fidelity.words;

import static java.util.stream.Collectors.joining;

import fidelity.review.Answer;
import fidelity.review.AnswerSet;
import fidelity.rubric.Condition.Compare;
import fidelity.rubric.Operand.Asked;
import fidelity.rubric.Operand.Met;
import fidelity.rubric.Question;
import fidelity.rubric.Question.YesNo;
import fidelity.words.phrase.ExplanationPhrase;
import java.math.BigDecimal;
import java.util.List;

/// A set of answers held against what levels ask, in words.
///
/// @param words the language it is said in
record FindingTexts(AnswerSet answers, Words words) {

  private static final String AND = "; ";

  /// What was answered, where that is what the level asks.
  String given(Compare asked) {
    return switch (asked.operand()) {
      case Asked(var question) -> fact(question);
      case Met(var components) -> met(components);
    };
  }

  /// What was answered and what the level asks instead.
  String needed(Compare asked) {
    var requirements = new RequirementTexts(words);
    return switch (asked.operand()) {
      case Asked(var question) ->
          words.say(
              ExplanationPhrase.NEEDED,
              fact(question, List.of(asked.constant())),
              requirements.of(question, asked));
      case Met(var components) ->
          words.say(
              ExplanationPhrase.NOT_MET,
              words.say(
                  ExplanationPhrase.NEEDED,
                  met(components),
                  requirements.related(asked, words.number(asked.constant()))),
              components.stream()
                  .filter(each -> !yes(each))
                  .map(Question::text)
                  .collect(joining(AND)));
    };
  }

  /// A question and its answer: "Clients: 18".
  String fact(Question question) {
    return fact(question, List.of());
  }

  private String fact(Question question, List<BigDecimal> limits) {
    return words.say(
        ExplanationPhrase.FACT,
        question.text(),
        new AnswerTexts(words, limits).recorded(answers, question));
  }

  private String met(List<YesNo> components) {
    var yes = components.stream().filter(this::yes).count();
    return words.say(ExplanationPhrase.MET_OF, yes, components.size());
  }

  private boolean yes(YesNo question) {
    return answers
        .to(question)
        .filter(each -> each.answer().equals(new Answer.YesNo(true)))
        .isPresent();
  }
}
