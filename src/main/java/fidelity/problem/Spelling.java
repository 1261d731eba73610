package fidelity.problem;

import fidelity.problem.Detail.Suggestion;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds what somebody may have meant by a misspelt word.
public final class Spelling {

  private static final int LONGEST = 60;
  private static final Pattern NUMBER = Pattern.compile("[\\d.,]+");

  private Spelling() {}

  /// The nearest of the words that are known, and all of them.
  public static Suggestion suggestion(String written, Collection<String> known) {
    return new Suggestion(nearest(written, known), List.copyOf(known));
  }

  /// The known word with the fewest edits from the written one, at most a third of its letters;
  /// empty when none is so near. No number is taken for another, which would be a guess.
  public static Optional<String> nearest(String written, Collection<String> words) {
    if (NUMBER.matcher(written).matches()) {
      return Optional.empty();
    }
    var bound = Math.min(written.length(), LONGEST) / 3;
    return words.stream()
        .filter(word -> Math.abs(word.length() - written.length()) <= bound)
        .filter(word -> distance(written, word) <= bound)
        .min(Comparator.comparingInt(word -> distance(written, word)));
  }

  /// How many letters must be put in, left out, replaced or swapped with their neighbour; upper
  /// and lower case are the same.
  private static int distance(String from, String to) {
    var left = from.toLowerCase(Locale.ROOT);
    var right = to.toLowerCase(Locale.ROOT);
    var steps = new int[left.length() + 1][right.length() + 1];
    for (var row = 0; row <= left.length(); row++) {
      for (var column = 0; column <= right.length(); column++) {
        steps[row][column] =
            row == 0 || column == 0 ? row + column : least(steps, left, row, right, column);
      }
    }
    return steps[left.length()][right.length()];
  }

  private static int least(int[][] steps, String left, int row, String right, int column) {
    var same = left.charAt(row - 1) == right.charAt(column - 1);
    var replaced = steps[row - 1][column - 1] + (same ? 0 : 1);
    var least = Math.min(replaced, Math.min(steps[row - 1][column], steps[row][column - 1]) + 1);
    return swapped(left, row, right, column)
        ? Math.min(least, steps[row - 2][column - 2] + 1)
        : least;
  }

  private static boolean swapped(String left, int row, String right, int column) {
    return row > 1
        && column > 1
        && left.charAt(row - 1) == right.charAt(column - 2)
        && left.charAt(row - 2) == right.charAt(column - 1);
  }
}
