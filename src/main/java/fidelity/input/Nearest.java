package fidelity.input;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Finds what somebody may have meant by a misspelt word.
public final class Nearest {

  private static final int LONGEST = 60;

  private Nearest() {}

  /// "did you mean 'x'?" for the nearest of the words, else all of them.
  public static String hint(String written, Collection<String> words) {
    return find(written, words)
        .map("did you mean '%s'?"::formatted)
        .orElseGet(
            () -> words.isEmpty() ? "there is none" : "there are " + String.join(", ", words));
  }

  /// The word that differs in the fewest letters, at most a third of those written.
  static Optional<String> find(String written, Collection<String> words) {
    var bound = Math.min(written.length(), LONGEST) / 3;
    return words.stream()
        .filter(word -> Math.abs(word.length() - written.length()) <= bound)
        .filter(word -> distance(written, word) <= bound)
        .min(Comparator.comparingInt(word -> distance(written, word)));
  }

  /// How many letters must be put in, left out or replaced; upper and lower case are the same.
  private static int distance(String from, String to) {
    var left = from.toLowerCase(Locale.ROOT);
    var right = to.toLowerCase(Locale.ROOT);
    var previous = new int[right.length() + 1];
    for (var column = 0; column <= right.length(); column++) {
      previous[column] = column;
    }
    for (var row = 1; row <= left.length(); row++) {
      var current = new int[right.length() + 1];
      current[0] = row;
      for (var column = 1; column <= right.length(); column++) {
        var replaced = left.charAt(row - 1) == right.charAt(column - 1) ? 0 : 1;
        current[column] =
            Math.min(
                previous[column - 1] + replaced,
                Math.min(previous[column], current[column - 1]) + 1);
      }
      previous = current;
    }
    return previous[right.length()];
  }
}
