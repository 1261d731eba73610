package fidelity.scoring.evaluation;

import fidelity.rubric.Points;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/// The scores that can still be, at least one; a single one is a score.
///
/// @param possible lowest first, each once
public record Scores(List<Points> possible) {

  public Scores {
    if (possible.isEmpty()) {
      throw new IllegalArgumentException("No score is possible");
    }
    possible = List.copyOf(possible);
  }

  /// The scores of levels, in any order, each as often as it likes.
  public static Scores ofLevels(Collection<Integer> levels) {
    return new Scores(new TreeSet<>(levels).stream().map(Points::of).toList());
  }

  /// One score alone.
  public static Scores of(Points score) {
    return new Scores(List.of(score));
  }

  /// The lowest score that can still be.
  public Points lowest() {
    return possible.getFirst();
  }

  /// The highest score that can still be.
  public Points highest() {
    return possible.getLast();
  }

  /// The same scores, each as often as it counts.
  public Scores times(int weight) {
    return weight == 1
        ? this
        : new Scores(possible.stream().map(score -> score.times(weight)).toList());
  }

  /// Whether one score alone is possible.
  public boolean settled() {
    return possible.size() == 1;
  }

  /// Whether that score alone is possible.
  public boolean settledAt(Points score) {
    return settled() && lowest().equals(score);
  }
}
