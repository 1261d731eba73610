package fidelity.scoring;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// What several scores can add up to.
final class Sums {

  private Sums() {}

  /// Every sum of one possible score from each.
  static SortedSet<Integer> of(List<Scores> scores) {
    SortedSet<Integer> sums = new TreeSet<>(Set.of(0));
    var settled = 0;
    for (var each : scores) {
      if (each.settled()) {
        settled += each.lowest();
      } else {
        sums = plus(sums, each);
      }
    }
    return plus(sums, Scores.of(settled));
  }

  private static SortedSet<Integer> plus(SortedSet<Integer> sums, Scores scores) {
    var next = new TreeSet<Integer>();
    for (var sum : sums) {
      for (var score : scores.possible()) {
        next.add(sum + score);
      }
    }
    return next;
  }
}
