package fidelity.cli.batch;

import fidelity.cli.console.CommandException;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.problem.Message;
import fidelity.problem.Place;
import fidelity.problem.Spelling;
import fidelity.problem.Subject;
import fidelity.rubric.Bands.Band;
import fidelity.rubric.Rubric;
import fidelity.scoring.Scorecard;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The least that every total must reach. A range reaches it only if its lowest total does.
///
/// @param total the least total
/// @param band the id of the lowest band
public record Threshold(Optional<BigDecimal> total, Optional<String> band) {

  /// No threshold: everything reaches it.
  public static final Threshold NONE = new Threshold(Optional.empty(), Optional.empty());

  /// Why the threshold cannot be held against totals by a rubric: it lacks the band.
  public Optional<Message> unfit(Rubric rubric) {
    return band.filter(id -> rubric.bands().find(id).isEmpty()).map(id -> unknown(rubric, id));
  }

  /// Refuses to score by a rubric that lacks the band.
  ///
  /// @throws CommandException when it does
  public void refuseUnfit(Rubric rubric) {
    unfit(rubric)
        .ifPresent(
            wrong -> {
              throw new CommandException(Optional.empty(), wrong);
            });
  }

  private static Message unknown(Rubric rubric, String id) {
    var ids = rubric.bands().highestFirst().stream().map(Band::id).toList();
    return Message.of(
        Code.UNKNOWN_BAND,
        Detail.name(rubric.identity().id()),
        Detail.name(id),
        Spelling.suggestion(id, ids));
  }

  /// Whether the lowest total that is still possible reaches the threshold.
  public boolean reachedBy(Scorecard scorecard) {
    return missedBy(scorecard).isEmpty();
  }

  /// By how much the lowest total that is still possible misses what is asked for: the total, the
  /// band, both or none of them. A band that the rubric lacks is not held against it.
  public List<Message> missedBy(Scorecard scorecard) {
    var lowest = scorecard.total().lowest();
    var missed = new ArrayList<Message>();
    total
        .filter(least -> lowest.compareTo(least) < 0)
        .ifPresent(
            least ->
                missed.add(
                    Message.of(
                        Code.BELOW_TOTAL, number(lowest), number(least), gap(lowest, least))));
    band.flatMap(scorecard.rubric().bands()::find)
        .filter(each -> lowest.compareTo(each.from()) < 0)
        .ifPresent(
            each ->
                missed.add(
                    Message.of(
                        Code.BELOW_BAND,
                        number(lowest),
                        Detail.name(each.id()),
                        number(each.from()),
                        gap(lowest, each.from()))));
    return missed;
  }

  /// The same, told of the review's file.
  public Stream<Diagnostic> missed(Scorecard scorecard) {
    var place = Place.startOf(scorecard.review().origin().file());
    return missedBy(scorecard).stream().map(wrong -> Diagnostic.of(place, Subject.REVIEW, wrong));
  }

  private static Detail gap(BigDecimal lowest, BigDecimal least) {
    return number(least.subtract(lowest));
  }

  private static Detail number(BigDecimal number) {
    return Detail.name(number.stripTrailingZeros().toPlainString());
  }
}
