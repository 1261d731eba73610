package fidelity.cli;

import fidelity.input.Nearest;
import fidelity.rubric.Band;
import fidelity.scoring.Scorecard;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// The bar that every total must reach. A range reaches it only if its lowest total does.
final class BarOption {

  private final Argument<Optional<BigDecimal>> total =
      Argument.option(
          "--fail-under",
          "TOTAL",
          Kind.NUMBER,
          "Exit with 1 when a total is below this one; the reports are written all the same.");

  private final Argument<Optional<String>> band =
      Argument.option(
          "--fail-under-band", "BAND", Kind.TEXT, "Exit with 1 when a total is below this band.");

  Argument<?> total() {
    return total;
  }

  Argument<?> band() {
    return band;
  }

  /// Refuses a band that a scorecard's rubric does not have.
  ///
  /// @throws CommandException when there is no such band
  void check(List<Scorecard> scorecards) {
    band.value().ifPresent(id -> scorecards.forEach(scorecard -> bandOf(scorecard, id)));
  }

  boolean reachedBy(Scorecard scorecard) {
    var lowest = scorecard.total().lowest();
    return total.value().filter(bar -> lowest.compareTo(bar) < 0).isEmpty()
        && band.value()
            .map(id -> bandOf(scorecard, id).from())
            .filter(bar -> lowest.compareTo(bar) < 0)
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
                    "rubric '%s' has no band '%s'; %s"
                        .formatted(rubric.identity().id(), id, Nearest.hint(id, ids))));
  }
}
