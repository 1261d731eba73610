package fidelity.scoring;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// The scores that can still be, at least one; a single one is a score.
public record Scores(SortedSet<Integer> possible) {

  public Scores {
    if (possible.isEmpty()) {
      throw new IllegalArgumentException("No score is possible");
    }
    possible = Collections.unmodifiableSortedSet(new TreeSet<>(possible));
  }

  public static Scores of(Collection<Integer> possible) {
    return new Scores(new TreeSet<>(possible));
  }

  public static Scores of(int score) {
    return new Scores(new TreeSet<>(List.of(score)));
  }

  public int lowest() {
    return possible.first();
  }

  public int highest() {
    return possible.last();
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
