package fidelity.input;

import fidelity.input.ConditionLexer.Kind;
import fidelity.input.ConditionLexer.Token;
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
      throw new ConditionException(name, "'met' is a count; compare it, as in 'met = 3'");
    }
    if (question(name) instanceof YesNo question) {
      return new Compare(new Asked(question), Relation.EQUAL, BigDecimal.ONE);
    }
    throw new ConditionException(
        name, "'%s' is no yes-no question; compare it with a constant".formatted(name.text()));
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
                  constant,
                  "'%1$s' is a yes-no question; write '%1$s' or 'not %1$s'".formatted(name.text()));
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
                    "'%s' is not asked; %s"
                        .formatted(name.text(), Nearest.hint(name.text(), ids()))));
  }

  private static BigDecimal option(Choice choice, Token constant) {
    var ids = choice.optionIds();
    if (!ids.contains(constant.text())) {
      throw new ConditionException(
          constant,
          "'%s' is no option of '%s'; %s"
              .formatted(constant.text(), choice.id(), Nearest.hint(constant.text(), ids)));
    }
    return choice.position(constant.text());
  }

  private static BigDecimal number(Token name, Limits limits, Token constant) {
    if (constant.kind() != Kind.NUMBER) {
      throw new ConditionException(
          constant,
          "'%s' is compared with '%s'; a number is needed".formatted(name.text(), constant.text()));
    }
    var number = new BigDecimal(constant.text());
    if (!limits.allow(Amount.of(number))) {
      throw new ConditionException(
          constant,
          "%s can never be answered; '%s' takes %s"
              .formatted(constant.text(), name.text(), Limitation.of(limits)));
    }
    return number;
  }

  private List<String> ids() {
    return questions.stream().map(Question::id).toList();
  }
}
