package fidelity.input.condition;

import fidelity.input.condition.ConditionLexer.Kind;
import fidelity.input.condition.ConditionLexer.Token;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.rubric.Amount;
import fidelity.rubric.Condition;
import fidelity.rubric.Condition.Compare;
import fidelity.rubric.Limits;
import fidelity.rubric.Operand.Asked;
import fidelity.rubric.Operand.Counted;
import fidelity.rubric.Question.Choice;
import fidelity.rubric.Question.Numeric;
import fidelity.rubric.Question.YesNo;
import fidelity.rubric.Relation;
import java.math.BigDecimal;
import java.util.Optional;

/// The comparisons that an item's questions allow, each operand against a constant of its own kind.
///
/// @param asked the questions of the item
record Comparisons(AskedQuestions asked) {

  /// A question alone, which must be a yes-no one.
  Condition bare(Token name) {
    if (asked.question(name) instanceof YesNo question) {
      return new Compare(new Asked(question), Relation.EQUAL, BigDecimal.ONE);
    }
    throw new ConditionException(name, Code.NOT_YES_NO, Detail.name(name.text()));
  }

  /// The answer to a question against a number or an option.
  Condition compare(Token name, Relation relation, Token constant) {
    var question = asked.question(name);
    var position =
        switch (question) {
          case YesNo _ ->
              throw new ConditionException(
                  constant, Code.COMPARED_YES_NO, Detail.name(name.text()));
          case Choice choice -> asked.option(choice, constant);
          case Numeric numeric -> number(name.text(), numeric.limits(), constant);
        };
    return new Compare(new Asked(question), relation, position);
  }

  /// How many are answered yes against a number that they can be.
  ///
  /// @param written how the count begins in the condition
  Condition compare(Counted counted, String written, Relation relation, Token constant) {
    var most = BigDecimal.valueOf(counted.components().size());
    var limits = new Limits(Optional.of(BigDecimal.ZERO), Optional.of(most));
    return new Compare(counted, relation, number(written, limits, constant));
  }

  private static BigDecimal number(String name, Limits limits, Token constant) {
    if (constant.kind() != Kind.NUMBER) {
      throw new ConditionException(
          constant, Code.CONSTANT_NOT_A_NUMBER, Detail.name(name), Detail.name(constant.text()));
    }
    var number = new BigDecimal(constant.text());
    if (!limits.allow(Amount.of(number))) {
      throw new ConditionException(
          constant,
          Code.CONSTANT_OUT_OF_LIMITS,
          Detail.name(constant.text()),
          Detail.name(name),
          new Detail.Allowed(limits));
    }
    return number;
  }
}
