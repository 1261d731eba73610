package fidelity.cli.options;

import fidelity.cli.options.argument.Argument;
import fidelity.cli.options.argument.Arguments;
import fidelity.cli.options.argument.ValueType;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.problem.Message;
import fidelity.problem.Place;
import fidelity.problem.Subject;
import fidelity.scoring.comparison.VisitComparison;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How far a total may fall from one visit to the next for exit code 0.
public final class DropOptions {

  private static final String NO_DROP = "--no-drop";
  private static final String ALLOW_DROP = "--allow-drop";

  private final Argument<Boolean> noDrop;
  private final Argument<Optional<BigDecimal>> allowed;

  /// Adds itself to the arguments of a command.
  public DropOptions(Arguments arguments) {
    noDrop =
        arguments.flag(NO_DROP, "Exit with 1 when the later total can be below the earlier one.");
    allowed =
        arguments.option(
            ALLOW_DROP, "N", ValueType.NUMBER, "The same, but let it fall by so much.");
  }

  /// The options that were given, by their names.
  List<String> given() {
    return Stream.concat(
            Stream.of(NO_DROP).filter(_ -> noDrop.value()),
            Stream.of(ALLOW_DROP).filter(_ -> allowed.value().isPresent()))
        .toList();
  }

  /// By how much the later total can be below the earlier one, by the later rubric; nothing where
  /// that is allowed or nothing was asked.
  public List<Diagnostic> missed(VisitComparison visits) {
    var before = visits.between().total().highest();
    var now = visits.after().total().lowest();
    var most = allowed.value().orElse(BigDecimal.ZERO);
    return !given().isEmpty() && before.subtract(now).compareTo(most) > 0
        ? List.of(told(visits, number(now), number(before)))
        : List.of();
  }

  private static Diagnostic told(VisitComparison visits, Detail now, Detail before) {
    var review = visits.after().review();
    return Diagnostic.of(
        Place.startOf(review.origin().file()),
        Subject.REVIEW,
        Message.of(Code.TOTAL_CAN_BE_LOWER, Detail.name(review.header().site().id()), now, before));
  }

  private static Detail number(BigDecimal number) {
    return Detail.name(number.stripTrailingZeros().toPlainString());
  }
}
