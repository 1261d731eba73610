package fidelity.scoring.comparison;

import fidelity.rubric.Points;
import fidelity.scoring.Range;
import fidelity.scoring.evaluation.Scores;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// What one score can be beside another: to each that the first can be, the least and the greatest
/// of the second. Two scores that rest on the same answers cannot meet in every way.
///
/// @param ends by the first score; at least one
record JointScores(SortedMap<Points, Ends> ends) {

  JointScores {
    ends = Collections.unmodifiableSortedMap(new TreeMap<>(ends));
    if (ends.isEmpty()) {
      throw new IllegalArgumentException("No scores are possible");
    }
  }

  /// Scores that have nothing to do with each other.
  static JointScores independent(Scores first, Scores second) {
    var ends = new TreeMap<Points, Ends>();
    first.possible().forEach(each -> ends.put(each, new Ends(second.lowest(), second.highest())));
    return new JointScores(ends);
  }

  /// Scores that are one and the same.
  static JointScores same(Scores scores) {
    var ends = new TreeMap<Points, Ends>();
    scores.possible().forEach(each -> ends.put(each, new Ends(each, each)));
    return new JointScores(ends);
  }

  /// How much more the second is than the first.
  Range difference() {
    var least = ends.entrySet().stream().map(each -> each.getValue().least().minus(each.getKey()));
    var greatest =
        ends.entrySet().stream().map(each -> each.getValue().greatest().minus(each.getKey()));
    return Range.of(
        least.min(Points::compareTo).orElseThrow().number(),
        greatest.max(Points::compareTo).orElseThrow().number());
  }

  /// The least and the greatest.
  record Ends(Points least, Points greatest) {

    Ends plus(Ends more) {
      return new Ends(least.plus(more.least), greatest.plus(more.greatest));
    }

    Ends times(int weight) {
      return new Ends(least.times(weight), greatest.times(weight));
    }

    /// Both together.
    Ends with(Ends other) {
      return new Ends(
          least.compareTo(other.least) <= 0 ? least : other.least,
          greatest.compareTo(other.greatest) >= 0 ? greatest : other.greatest);
    }
  }
}
