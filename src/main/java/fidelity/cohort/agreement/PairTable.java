package fidelity.cohort.agreement;

import fidelity.rubric.Points;
import fidelity.rubric.Scale;
import java.util.List;

/// How often each score of the first rater met each score of the second: every score of the scale
/// has a row and a column, also those that nobody gave.
final class PairTable {

  private final long[][] counts;
  private final long[] first;
  private final long[] second;
  private final long pairs;

  private PairTable(long[][] counts) {
    this.counts = counts;
    var size = counts.length;
    first = new long[size];
    second = new long[size];
    var all = 0L;
    for (var row = 0; row < size; row++) {
      for (var column = 0; column < size; column++) {
        first[row] += counts[row][column];
        second[column] += counts[row][column];
        all += counts[row][column];
      }
    }
    pairs = all;
  }

  /// The table of these pairs.
  ///
  /// @throws IllegalArgumentException when a score is not on the scale
  static PairTable of(Scale scale, List<ScorePair> pairs) {
    var size = scale.scores().size();
    var counts = new long[size][size];
    for (var pair : pairs) {
      counts[position(scale, pair.first())][position(scale, pair.second())]++;
    }
    return new PairTable(counts);
  }

  private static int position(Scale scale, Points score) {
    if (!scale.contains(score)) {
      throw new IllegalArgumentException("%s is no score of %s".formatted(score, scale));
    }
    return score.minus(scale.lowest()).halves() / scale.step().halves();
  }

  /// How many scores the scale has.
  int size() {
    return counts.length;
  }

  long pairs() {
    return pairs;
  }

  long count(int row, int column) {
    return counts[row][column];
  }

  /// How often the first rater gave a score.
  long first(int row) {
    return first[row];
  }

  /// How often the second rater gave a score.
  long second(int column) {
    return second[column];
  }

  /// The sum over all cells of a cell's count times what a disagreement of so many steps weighs.
  long observed(Weighting weighting) {
    return sum((row, column) -> counts[row][column] * weighting.disagreement(row - column));
  }

  /// The same for scores that meet by chance: of the products of both margins.
  long expected(Weighting weighting) {
    return sum((row, column) -> first[row] * second[column] * weighting.disagreement(row - column));
  }

  private long sum(Cell cell) {
    var sum = 0L;
    for (var row = 0; row < counts.length; row++) {
      for (var column = 0; column < counts.length; column++) {
        sum += cell.of(row, column);
      }
    }
    return sum;
  }

  private interface Cell {
    long of(int row, int column);
  }
}
