package fidelity.words.explanation;

import fidelity.rubric.Condition.Compare;
import fidelity.rubric.Question;
import fidelity.rubric.Question.Choice;
import fidelity.rubric.Question.Numeric;
import fidelity.rubric.Question.YesNo;
import fidelity.rubric.Relation;
import fidelity.words.AnswerTexts;
import fidelity.words.Words;
import java.math.BigDecimal;

/// What levels ask, in words.
///
/// @param words the language it is said in
record RequirementTexts(Words words) {

  /// What a level asks of a question: "yes", "at most 20".
  String of(Question question, Compare asked) {
    var answers = new AnswerTexts(words);
    var constant = answers.position(question, asked.constant());
    return switch (question) {
      case YesNo yesNo -> answers.truth(yesNo, asked.holdsAt(BigDecimal.ONE));
      case Choice choice -> option(choice, asked, words.quoted(constant));
      case Numeric _ -> related(asked, constant);
    };
  }

  /// At least the best option is that option.
  private String option(Choice choice, Compare asked, String constant) {
    var best = choice.options().size() - 1;
    return asked.relation() == Relation.AT_LEAST && asked.constant().intValueExact() == best
        ? constant
        : related(asked, constant);
  }

  /// How something stands to what is asked: "at least 4".
  String related(Compare asked, String constant) {
    return new AnswerTexts(words).related(asked.relation(), constant);
  }
}
