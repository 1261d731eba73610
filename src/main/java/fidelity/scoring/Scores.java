package fidelity.scoring;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/// The scores that can still be, at least one; a single one is a score.
///
/// @param possible lowest first, each once
public record Scores(List<Integer> possible) {

  public Scores {
    if (possible.isEmpty()) {
      throw new IllegalArgumentException("No score is possible");
    }
    possible = List.copyOf(possible);
  }

  /// The scores of a collection, in any order, each as often as it likes.
  public static Scores of(Collection<Integer> possible) {
    return new Scores(List.copyOf(new TreeSet<>(possible)));
  }

  /// One score alone.
  public static Scores of(int score) {
    return new Scores(List.of(score));
  }

  /// The lowest score that can still be.
  public int lowest() {
    return possible.getFirst();
  }

  /// The highest score that can still be.
  public int highest() {
    return possible.getLast();
  }

  /// The same scores, each as often as it counts.
  Scores times(int weight) {
    return weight == 1
        ? this
        : new Scores(possible.stream().map(score -> score * weight).toList());
  }

  /// Whether one score alone is possible.
  public boolean settled() {
    return possible.size() == 1;
  }

  /// Whether that score alone is possible.
  public boolean settledAt(int score) {
    return settled() && lowest() == score;
  }
}
