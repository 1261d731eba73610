package fidelity.input.condition;

import fidelity.input.condition.ConditionLexer.Token;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Spelling;
import fidelity.rubric.Question;
import fidelity.rubric.Question.Choice;
import fidelity.rubric.Question.YesNo;
import java.math.BigDecimal;
import java.util.List;

/// What the words of a condition name: the questions of its item, and their options.
record AskedQuestions(List<Question> questions) {

  AskedQuestions {
    questions = List.copyOf(questions);
  }

  /// The question that a word names.
  Question question(Token name) {
    return questions.stream()
        .filter(question -> question.id().equals(name.text()))
        .findFirst()
        .orElseThrow(
            () ->
                new ConditionException(
                    name,
                    Code.CONDITION_UNKNOWN_QUESTION,
                    Detail.name(name.text()),
                    Spelling.suggestion(
                        name.text(), questions.stream().map(Question::id).toList())));
  }

  /// Every yes-no question.
  List<YesNo> yesNos() {
    return questions.stream().filter(YesNo.class::isInstance).map(YesNo.class::cast).toList();
  }

  /// The position of the option that a word names.
  BigDecimal option(Choice choice, Token constant) {
    var ids = choice.optionIds();
    if (!ids.contains(constant.text())) {
      throw new ConditionException(
          constant,
          Code.CONDITION_UNKNOWN_OPTION,
          Detail.name(constant.text()),
          Detail.name(choice.id()),
          Spelling.suggestion(constant.text(), ids));
    }
    return choice.position(constant.text());
  }
}
