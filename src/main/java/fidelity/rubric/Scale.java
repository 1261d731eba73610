package fidelity.rubric;

import java.util.List;
import java.util.stream.IntStream;

/// The scores an item can get, both ends included. A rule gives whole scores, of which there are at
/// least two; assessors may give half points between them where the scale says so.
public record Scale(int from, int to, boolean halves) {

  /// How far apart the two ends may be: 101 whole scores.
  public static final int MOST_SCORES = 100;

  /// How far from 0 a score may be.
  public static final int FARTHEST = 1_000;

  public Scale {
    if (from >= to) {
      throw new IllegalArgumentException("A scale from %d to %d".formatted(from, to));
    }
  }

  /// A scale of whole points.
  public Scale(int from, int to) {
    this(from, to, false);
  }

  /// Whether scores may run from one number to another: upwards, not too many, not too far from 0.
  /// Their sums over the items of a file then stay far below what an `int` holds.
  public static boolean canRun(int from, int to) {
    return from < to && from >= -FARTHEST && to <= FARTHEST && to - from <= MOST_SCORES;
  }

  /// Whether the score is on the scale.
  public boolean contains(Points score) {
    return lowest().compareTo(score) <= 0
        && score.compareTo(highest()) <= 0
        && (halves || score.whole());
  }

  /// Whether a share of the highest score tells something: no score is below 0.
  public boolean hasShares() {
    return from >= 0;
  }

  /// The lowest score.
  public Points lowest() {
    return Points.of(from);
  }

  /// The highest score.
  public Points highest() {
    return Points.of(to);
  }

  /// The lowest of the scores that count as the upper ones: of 1 to 5 these are 4 and 5, as in the
  /// "top two boxes" of surveys.
  public int upper() {
    return to - 1;
  }

  /// How far two neighbouring scores are apart.
  public Points step() {
    return halves ? new Points(1) : Points.of(1);
  }

  /// How many decimals a score is printed with beside others.
  public int decimals() {
    return halves ? 1 : 0;
  }

  /// The whole scores, each of which has a level, lowest first.
  public List<Integer> levels() {
    return IntStream.rangeClosed(from, to).boxed().toList();
  }

  /// Every score, lowest first.
  public List<Points> scores() {
    return IntStream.rangeClosed(0, highest().minus(lowest()).halves() / step().halves())
        .mapToObj(each -> lowest().plus(step().times(each)))
        .toList();
  }
}
