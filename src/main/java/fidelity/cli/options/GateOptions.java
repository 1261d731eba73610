package fidelity.cli.options;

import fidelity.cli.console.CommandException;
import fidelity.cohort.agreement.PairAgreement;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.problem.Message;
import fidelity.problem.Place;
import fidelity.problem.Subject;
import fidelity.rubric.Amount;
import fidelity.scoring.Scorecard;
import fidelity.scoring.comparison.RaterComparison;
import fidelity.scoring.comparison.VisitComparison;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What a comparison must come to for exit code 0.
public final class GateOptions {

  private static final String AGREEMENT = "--fail-under-agreement";
  private static final String NO_DROP = "--no-drop";
  private static final String ALLOW_DROP = "--allow-drop";

  private final Argument<Optional<BigDecimal>> agreement;
  private final Argument<Boolean> noDrop;
  private final Argument<Optional<BigDecimal>> allowed;

  /// Adds itself to the arguments of a command.
  public GateOptions(Arguments arguments) {
    agreement =
        arguments.option(
            AGREEMENT,
            "PERCENT",
            ValueType.NUMBER,
            "Exit with 1 when two raters gave the same score to fewer items than this, in percent.");
    noDrop =
        arguments.flag(NO_DROP, "Exit with 1 when the later total can be below the earlier one.");
    allowed =
        arguments.option(
            ALLOW_DROP, "N", ValueType.NUMBER, "The same, but let it fall by so much.");
  }

  /// Whether anything is asked.
  public boolean given() {
    return agreement.value().isPresent() || noDrop.value() || allowed.value().isPresent();
  }

  /// Refuses what only two visits have.
  ///
  /// @throws CommandException when it was asked
  public void refuseForRaters() {
    if (noDrop.value()) {
      throw new CommandException(Code.ONLY_FOR_VISITS, Detail.name(NO_DROP));
    }
    if (allowed.value().isPresent()) {
      throw new CommandException(Code.ONLY_FOR_VISITS, Detail.name(ALLOW_DROP));
    }
  }

  /// Refuses what only two raters have.
  ///
  /// @throws CommandException when it was asked
  public void refuseForVisits() {
    if (agreement.value().isPresent()) {
      throw new CommandException(Code.ONLY_FOR_RATERS, Detail.name(AGREEMENT));
    }
  }

  /// What two raters miss; nothing where they agree enough, or where nothing was asked.
  public List<Diagnostic> missed(RaterComparison raters, PairAgreement found) {
    var exact = found.closeness().exact();
    var least = agreement.value().orElse(BigDecimal.ZERO);
    var missed =
        least.signum() > 0
            && (exact.of() == 0
                || percent(exact.count(), exact.of()).compareTo(Amount.of(least)) < 0);
    return missed
        ? List.of(
            told(
                raters.second(),
                Message.of(
                    Code.BELOW_AGREEMENT,
                    Detail.whole(exact.count()),
                    Detail.whole(exact.of()),
                    number(least))))
        : List.of();
  }

  private static Amount percent(int count, int of) {
    return Amount.percent(BigDecimal.valueOf(count), BigDecimal.valueOf(of));
  }

  /// By how much the later total can be below the earlier one, by the later rubric.
  public List<Diagnostic> missed(VisitComparison visits) {
    var before = visits.between().total().highest();
    var now = visits.after().total().lowest();
    var asked = noDrop.value() || allowed.value().isPresent();
    var most = allowed.value().orElse(BigDecimal.ZERO);
    return asked && before.subtract(now).compareTo(most) > 0
        ? List.of(
            told(visits.after(), Message.of(Code.TOTAL_CAN_BE_LOWER, number(now), number(before))))
        : List.of();
  }

  private static Diagnostic told(Scorecard scorecard, Message message) {
    return Diagnostic.of(
        Place.startOf(scorecard.review().origin().file()), Subject.REVIEW, message);
  }

  private static Detail number(BigDecimal number) {
    return Detail.name(number.stripTrailingZeros().toPlainString());
  }
}
