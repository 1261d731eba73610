package fidelity.rubric;

import java.util.List;
import java.util.stream.IntStream;

/// The whole scores an item can get, both ends included; at least two of them.
public record Scale(int from, int to) {

  /// How far apart the two ends may be: 101 scores.
  public static final int MOST_SCORES = 100;

  /// How far from 0 a score may be.
  public static final int FARTHEST = 1_000;

  public Scale {
    if (from >= to) {
      throw new IllegalArgumentException("A scale from %d to %d".formatted(from, to));
    }
  }

  /// Whether scores may run from one number to another: upwards, not too many, not too far from 0.
  /// Their sums over the items of a file then stay far below what an `int` holds.
  public static boolean canRun(int from, int to) {
    return from < to && from >= -FARTHEST && to <= FARTHEST && to - from <= MOST_SCORES;
  }

  /// Whether the score is on the scale.
  public boolean contains(int score) {
    return from <= score && score <= to;
  }

  /// Whether a share of the highest score tells something: no score is below 0.
  public boolean hasShares() {
    return from >= 0;
  }

  /// Every score, lowest first.
  public List<Integer> scores() {
    return IntStream.rangeClosed(from, to).boxed().toList();
  }
}
