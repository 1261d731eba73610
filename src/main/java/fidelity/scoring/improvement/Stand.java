package fidelity.scoring.improvement;

import fidelity.rubric.grid.Run;
import java.util.List;

/// Where the answers of one facet stand after some of them are changed, or none.
///
/// @param run the cells that are then left
/// @param changed the answers that are others then, in order
/// @param cost what they cost together
/// @param exact how many places further on the stand is in which the new answer is in its own cell
///     alone; 0 where that surely scores no more
record Stand(Run run, List<Candidate> changed, Cost cost, int exact) {

  Stand {
    changed = List.copyOf(changed);
  }

  static Stand of(Run run, List<Candidate> changed) {
    return of(run, changed, 0);
  }

  static Stand of(Run run, List<Candidate> changed, int exact) {
    var cost = Cost.NONE;
    for (var each : changed) {
      cost = cost.plus(each.cost());
    }
    return new Stand(run, changed, cost, exact);
  }

  int changes() {
    return changed.size();
  }
}
