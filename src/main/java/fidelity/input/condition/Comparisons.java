package fidelity.input.condition;

import fidelity.input.condition.ConditionLexer.Kind;
import fidelity.input.condition.ConditionLexer.Token;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Spelling;
import fidelity.rubric.Amount;
import fidelity.rubric.Condition;
import fidelity.rubric.Condition.Compare;
import fidelity.rubric.Limits;
import fidelity.rubric.Operand.Asked;
import fidelity.rubric.Operand.Met;
import fidelity.rubric.Question;
import fidelity.rubric.Question.Choice;
import fidelity.rubric.Question.Numeric;
import fidelity.rubric.Question.YesNo;
import fidelity.rubric.Relation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// The comparisons that an item's questions allow, each operand against a constant of its own kind.
///
/// @param questions the questions of the item
record Comparisons(List<Question> questions) {

  private static final String MET = "met";

  /// A question alone, which must be a yes-no one.
  Condition bare(Token name) {
    if (name.is(MET)) {
      throw new ConditionException(name, Code.MET_ALONE);
    }
    if (question(name) instanceof YesNo question) {
      return new Compare(new Asked(question), Relation.EQUAL, BigDecimal.ONE);
    }
    throw new ConditionException(name, Code.NOT_YES_NO, Detail.name(name.text()));
  }

  Condition compare(Token name, Relation relation, Token constant) {
    if (name.is(MET)) {
      return count(relation, constant);
    }
    var question = question(name);
    var position =
        switch (question) {
          case YesNo _ ->
              throw new ConditionException(
                  constant, Code.COMPARED_YES_NO, Detail.name(name.text()));
          case Choice choice -> option(choice, constant);
          case Numeric numeric -> number(name, numeric.limits(), constant);
        };
    return new Compare(new Asked(question), relation, position);
  }

  private Condition count(Relation relation, Token constant) {
    var components =
        questions.stream().filter(YesNo.class::isInstance).map(YesNo.class::cast).toList();
    var most = BigDecimal.valueOf(components.size());
    var limits = new Limits(Optional.of(BigDecimal.ZERO), Optional.of(most));
    return new Compare(
        new Met(components), relation, number(new Token(Kind.WORD, MET, 0), limits, constant));
  }

  private Question question(Token name) {
    return questions.stream()
        .filter(question -> question.id().equals(name.text()))
        .findFirst()
        .orElseThrow(
            () ->
                new ConditionException(
                    name,
                    Code.CONDITION_UNKNOWN_QUESTION,
                    Detail.name(name.text()),
                    Spelling.suggestion(name.text(), ids())));
  }

  private static BigDecimal option(Choice choice, Token constant) {
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

  private static BigDecimal number(Token name, Limits limits, Token constant) {
    if (constant.kind() != Kind.NUMBER) {
      throw new ConditionException(
          constant,
          Code.CONSTANT_NOT_A_NUMBER,
          Detail.name(name.text()),
          Detail.name(constant.text()));
    }
    var number = new BigDecimal(constant.text());
    if (!limits.allow(Amount.of(number))) {
      throw new ConditionException(
          constant,
          Code.CONSTANT_OUT_OF_LIMITS,
          Detail.name(constant.text()),
          Detail.name(name.text()),
          new Detail.Allowed(limits));
    }
    return number;
  }

  private List<String> ids() {
    return questions.stream().map(Question::id).toList();
  }
}
