package fidelity.scoring;

import fidelity.rubric.Points;
import fidelity.scoring.evaluation.Scores;
import java.util.BitSet;
import java.util.List;

/// What several scores can add up to.
///
/// Kept as the set of what the scores together can lie above their lowest: one more score shifts
/// it by what that score can lie above its own lowest, and joins the shifted sets. A bit stands for
/// half a point.
final class Sums {

  private Sums() {}

  /// Every sum of one possible score from each, lowest first.
  static List<Points> of(List<Scores> scores) {
    var lowest = Points.NONE;
    var above = new BitSet();
    above.set(0);
    for (var each : scores) {
      lowest = lowest.plus(each.lowest());
      above = each.settled() ? above : joined(above, each);
    }
    var from = lowest;
    return above.stream().mapToObj(more -> from.plus(new Points(more))).toList();
  }

  private static BitSet joined(BitSet above, Scores scores) {
    var joined = new BitSet();
    for (var score : scores.possible()) {
      joined.or(shifted(above, score.minus(scores.lowest()).halves()));
    }
    return joined;
  }

  private static BitSet shifted(BitSet set, int by) {
    var shifted = new BitSet();
    for (var from = set.nextSetBit(0); from >= 0; ) {
      var to = set.nextClearBit(from);
      shifted.set(from + by, to + by);
      from = set.nextSetBit(to);
    }
    return shifted;
  }
}
