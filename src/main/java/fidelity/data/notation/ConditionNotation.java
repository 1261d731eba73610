package fidelity.data.notation;

import static java.util.stream.Collectors.joining;

import fidelity.rubric.Condition.Compare;
import fidelity.rubric.Operand.Asked;
import fidelity.rubric.Operand.Count;
import fidelity.rubric.Operand.Counted;
import fidelity.rubric.Operand.Met;
import fidelity.rubric.Question;
import fidelity.rubric.Question.Choice;
import fidelity.rubric.Question.Numeric;
import fidelity.rubric.Question.YesNo;
import java.math.BigDecimal;

/// Comparisons as a rubric file writes them.
public final class ConditionNotation {

  private ConditionNotation() {}

  /// "clients <= 20", "form_review >= weekly", "not waiting", "count(a, b) >= 1".
  public static String of(Compare compare) {
    return switch (compare.operand()) {
      case Asked(YesNo question) ->
          compare.holdsAt(BigDecimal.ONE) ? question.id() : "not " + question.id();
      case Asked(Choice(var id, _, var options)) ->
          related(id, compare, options.get(compare.constant().intValueExact()).id());
      case Asked(Numeric question) ->
          related(question.id(), compare, compare.constant().toPlainString());
      case Counted counted -> related(of(counted), compare, compare.constant().toPlainString());
    };
  }

  /// "met", "count(a, b)".
  public static String of(Counted counted) {
    return switch (counted) {
      case Met _ -> "met";
      case Count(var components) ->
          components.stream().map(Question::id).collect(joining(", ", "count(", ")"));
    };
  }

  private static String related(String operand, Compare compare, String constant) {
    return "%s %s %s".formatted(operand, compare.relation().sign(), constant);
  }
}
