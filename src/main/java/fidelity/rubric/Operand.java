package fidelity.rubric;

import fidelity.rubric.Question.YesNo;
import java.math.BigDecimal;
import java.util.List;

/// What a comparison looks at.
public sealed interface Operand {

  /// The answer to one question.
  record Asked(Question question) implements Operand {}

  /// How many of the item's yes-no questions are answered yes.
  record Met(List<YesNo> components) implements Operand {

    public Met {
      components = List.copyOf(components);
    }
  }

  /// Where the answers stand on this operand's scale.
  default BigDecimal position(AnswerPositions positions) {
    return switch (this) {
      case Asked(var question) -> positions.of(question);
      case Met(var components) -> BigDecimal.valueOf(met(components, positions));
    };
  }

  /// How many are answered yes. A plain loop for speed; see explanation/start-up.md.
  private static int met(List<YesNo> components, AnswerPositions positions) {
    var met = 0;
    for (var each : components) {
      met += positions.of(each).signum() > 0 ? 1 : 0;
    }
    return met;
  }
}
