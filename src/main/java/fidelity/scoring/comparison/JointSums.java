package fidelity.scoring.comparison;

import fidelity.rubric.Points;
import fidelity.scoring.Range;
import fidelity.scoring.comparison.JointScores.Ends;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/// What several scores add up to beside what others do: to each first sum, the least and the
/// greatest second.
///
/// No figure of a rubric falls when a sum rises. So of all second sums that can meet a first one,
/// these two tell how far two figures can be apart.
record JointSums(Map<Points, Ends> ends) {

  private static final Ends NONE = new Ends(Points.NONE, Points.NONE);

  JointSums {
    ends = Collections.unmodifiableMap(ends);
  }

  /// What sums begin with.
  static JointSums empty() {
    return new JointSums(Map.of(Points.NONE, NONE));
  }

  /// The same with the scores of one more item, each as often as it counts.
  JointSums plus(JointScores scores, int first, int second) {
    var sums = new HashMap<Points, Ends>();
    ends.forEach(
        (sum, beside) ->
            scores
                .ends()
                .forEach(
                    (score, other) ->
                        sums.merge(
                            sum.plus(score.times(first)),
                            beside.plus(other.times(second)),
                            Ends::with)));
    return new JointSums(sums);
  }

  /// How much more a figure of the second sum is than one of the first, both as they are printed.
  Range difference(Function<Points, BigDecimal> first, Function<Points, BigDecimal> second) {
    var all =
        ends.entrySet().stream()
            .map(
                each ->
                    Range.of(
                        second.apply(each.getValue().least()).subtract(first.apply(each.getKey())),
                        second
                            .apply(each.getValue().greatest())
                            .subtract(first.apply(each.getKey()))));
    return all.reduce(JointSums::both).orElseThrow();
  }

  private static Range both(Range one, Range other) {
    return Range.of(one.lowest().min(other.lowest()), one.highest().max(other.highest()));
  }
}
