package fidelity.cli.batch;

import fidelity.cli.console.CommandException;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Spelling;
import fidelity.rubric.Bands.Band;
import fidelity.scoring.Scorecard;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// The least that every total must reach. A range reaches it only if its lowest total does.
///
/// @param total the least total
/// @param band the id of the lowest band
public record Threshold(Optional<BigDecimal> total, Optional<String> band) {

  /// No threshold: everything reaches it.
  public static final Threshold NONE = new Threshold(Optional.empty(), Optional.empty());

  /// Refuses a band that a scorecard's rubric does not have.
  ///
  /// @throws CommandException when there is no such band
  public void check(List<Scorecard> scorecards) {
    band.ifPresent(id -> scorecards.forEach(scorecard -> bandOf(scorecard, id)));
  }

  /// Whether the lowest total that is still possible reaches the threshold.
  public boolean reachedBy(Scorecard scorecard) {
    var lowest = scorecard.total().lowest();
    return total.filter(least -> lowest.compareTo(least) < 0).isEmpty()
        && band.map(id -> bandOf(scorecard, id).from())
            .filter(least -> lowest.compareTo(least) < 0)
            .isEmpty();
  }

  private static Band bandOf(Scorecard scorecard, String id) {
    var rubric = scorecard.rubric();
    var ids = rubric.bands().highestFirst().stream().map(Band::id).toList();
    return rubric
        .bands()
        .find(id)
        .orElseThrow(
            () ->
                new CommandException(
                    Code.UNKNOWN_BAND,
                    Detail.name(rubric.identity().id()),
                    Detail.name(id),
                    Spelling.suggestion(id, ids)));
  }
}
