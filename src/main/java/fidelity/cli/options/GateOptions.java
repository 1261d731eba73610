package fidelity.cli.options;

import fidelity.cli.console.CommandException;
import fidelity.cli.options.argument.Argument;
import fidelity.cli.options.argument.Arguments;
import fidelity.cli.options.argument.ValueType;
import fidelity.cohort.agreement.Calibration;
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

  private final Argument<Optional<BigDecimal>> agreement;
  private final DropOptions drop;

  /// Adds itself to the arguments of a command.
  public GateOptions(Arguments arguments) {
    agreement =
        arguments.option(
            AGREEMENT,
            "PERCENT",
            ValueType.NUMBER,
            "Exit with 1 when two raters gave the same score to fewer items than this, in percent; "
                + "with --master, when a rater and the master did.");
    drop = new DropOptions(arguments);
  }

  /// Whether anything is asked.
  public boolean given() {
    return agreement.value().isPresent() || !drop.given().isEmpty();
  }

  /// Whether anything is asked that only two visits have.
  public boolean givenForVisits() {
    return !drop.given().isEmpty();
  }

  /// Refuses what only two visits have.
  ///
  /// @throws CommandException when it was asked
  public void refuseForRaters() {
    for (var option : drop.given()) {
      throw new CommandException(Code.ONLY_FOR_VISITS, Detail.name(option));
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
    return missed(Code.BELOW_AGREEMENT, raters.second(), found);
  }

  /// What raters miss beside a master, each by itself.
  public List<Diagnostic> missed(Calibration calibration) {
    return calibration.raters().stream()
        .flatMap(rater -> missed(Code.BELOW_MASTER, rater.scorecard(), rater.agreement()).stream())
        .toList();
  }

  private List<Diagnostic> missed(Code code, Scorecard review, PairAgreement found) {
    var exact = found.closeness().exact();
    var least = agreement.value().orElse(BigDecimal.ZERO);
    var missed =
        least.signum() > 0
            && (exact.of() == 0
                || percent(exact.count(), exact.of()).compareTo(Amount.of(least)) < 0);
    return missed
        ? List.of(
            told(
                review,
                Message.of(
                    code, Detail.whole(exact.count()), Detail.whole(exact.of()), number(least))))
        : List.of();
  }

  private static Amount percent(int count, int of) {
    return Amount.percent(BigDecimal.valueOf(count), BigDecimal.valueOf(of));
  }

  /// By how much the later total can be below the earlier one, by the later rubric.
  public List<Diagnostic> missed(VisitComparison visits) {
    return drop.missed(visits);
  }

  private static Diagnostic told(Scorecard scorecard, Message message) {
    return Diagnostic.of(
        Place.startOf(scorecard.review().origin().file()), Subject.REVIEW, message);
  }

  private static Detail number(BigDecimal number) {
    return Detail.name(number.stripTrailingZeros().toPlainString());
  }
}
