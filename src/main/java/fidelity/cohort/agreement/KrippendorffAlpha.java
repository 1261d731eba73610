package fidelity.cohort.agreement;

import fidelity.cohort.agreement.Coefficient.Found;
import fidelity.cohort.agreement.Coefficient.NotDefined;
import fidelity.cohort.agreement.Coefficient.Why;
import fidelity.rubric.Points;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/// Krippendorff's alpha (Hayes and Krippendorff 2007): 1 minus the disagreement that is there over
/// what all scores together would bring by chance. For any number of raters, of whom some may have
/// left gaps.
public final class KrippendorffAlpha {

  private KrippendorffAlpha() {}

  /// How far two scores are apart.
  public enum Metric {
    /// They are the same or not.
    NOMINAL,
    /// By how many scores lie between them, in the order of the scale.
    ORDINAL,
    /// By the square of their difference.
    INTERVAL
  }

  /// The coefficient of what several raters rated.
  ///
  /// @param units the scores that each thing rated was given, in any order; what fewer than two
  ///     raters scored tells nothing and is passed over
  public static Coefficient of(Collection<List<Points>> units, Metric metric) {
    var pairable = units.stream().filter(unit -> unit.size() > 1).toList();
    if (pairable.isEmpty()) {
      return new NotDefined(Why.TOO_FEW);
    }
    var distances = new Distances(pairable, metric);
    var expected = distances.expected();
    if (expected == 0) {
      return new NotDefined(Why.ONE_SCORE);
    }
    return new Found(1 - (distances.all() - 1) * distances.observed() / expected);
  }

  /// What the scores are apart, by how often each was given in all.
  private static final class Distances {

    private final List<List<Points>> units;
    private final Metric metric;
    private final TreeMap<Points, Integer> counts = new TreeMap<>();
    private final TreeMap<Points, Long> ranks = new TreeMap<>();

    Distances(List<List<Points>> units, Metric metric) {
      this.units = units;
      this.metric = metric;
      units.forEach(unit -> unit.forEach(score -> counts.merge(score, 1, Integer::sum)));
      var below = 0L;
      for (var score : counts.entrySet()) {
        ranks.put(score.getKey(), 2 * below + score.getValue());
        below += score.getValue();
      }
    }

    /// How many scores there are.
    int all() {
      return counts.values().stream().mapToInt(each -> each).sum();
    }

    double observed() {
      return units.stream().mapToDouble(unit -> (double) within(unit) / (unit.size() - 1)).sum();
    }

    private long within(List<Points> unit) {
      var sum = 0L;
      for (var one : unit) {
        for (var other : unit) {
          sum += squared(one, other);
        }
      }
      return sum;
    }

    double expected() {
      var sum = 0.0;
      for (var one : counts.entrySet()) {
        for (var other : counts.entrySet()) {
          sum += (double) one.getValue() * other.getValue() * squared(one.getKey(), other.getKey());
        }
      }
      return sum;
    }

    /// The squared distance, in whole numbers whose unit cancels out.
    private long squared(Points one, Points other) {
      return switch (metric) {
        case NOMINAL -> one.equals(other) ? 0 : 1;
        case ORDINAL -> square(rank(one) - rank(other));
        case INTERVAL -> square(one.minus(other).halves());
      };
    }

    private long rank(Points score) {
      return ranks.getOrDefault(score, 0L);
    }

    private static long square(long number) {
      return number * number;
    }
  }
}
