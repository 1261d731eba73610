package fidelity.rubric;

import java.util.List;
import java.util.stream.IntStream;

/// The whole scores an item can get, both ends included; at least two of them.
public record Scale(int from, int to) {

  /// How far apart the two ends may be: 101 scores.
  public static final int MOST_SCORES = 100;

  public Scale {
    if (from >= to) {
      throw new IllegalArgumentException("A scale from %d to %d".formatted(from, to));
    }
  }

  /// Whether the score is on the scale.
  public boolean contains(int score) {
    return from <= score && score <= to;
  }

  /// Every score, lowest first.
  public List<Integer> scores() {
    return IntStream.rangeClosed(from, to).boxed().toList();
  }
}
