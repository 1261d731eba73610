package fidelity.rubric;

import fidelity.rubric.Question.YesNo;
import java.math.BigDecimal;
import java.util.List;

/// What a comparison looks at.
public sealed interface Operand {

  /// The answer to one question.
  record Asked(Question question) implements Operand {}

  /// How many of some yes-no questions are answered yes.
  sealed interface Counted extends Operand permits Met, Count {

    /// The questions that are counted, each once.
    List<YesNo> components();

    /// Whether faults are counted with questions that are better answered yes.
    default boolean isMixed() {
      return components().stream().map(YesNo::isFault).distinct().count() > 1;
    }
  }

  /// How many of all yes-no questions of the item are answered yes.
  record Met(List<YesNo> components) implements Counted {

    public Met {
      components = List.copyOf(components);
    }
  }

  /// How many of the named yes-no questions are answered yes.
  record Count(List<YesNo> components) implements Counted {

    public Count {
      components = List.copyOf(components);
    }
  }

  /// Where the answers stand on this operand's scale.
  default BigDecimal position(AnswerPositions positions) {
    return switch (this) {
      case Asked(var question) -> positions.of(question);
      case Counted counted -> BigDecimal.valueOf(yes(counted.components(), positions));
    };
  }

  /// How many are answered yes. A plain loop for speed; see explanation/start-up.md.
  private static int yes(List<YesNo> components, AnswerPositions positions) {
    var yes = 0;
    for (var each : components) {
      yes += positions.of(each).signum() > 0 ? 1 : 0;
    }
    return yes;
  }
}
