package fidelity.keys.book;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A column that is read, wherever it now stands: a hidden row holds the mark of each.
public enum BookColumn {
  /// The item's id; empty on the sheets without items.
  ITEM,
  /// The number of a specialist's set of answers, from 1; empty where the item has one set.
  SET,
  /// What the row asks, as a [KeyPart].
  KEY,
  /// What is answered; of what is computed, the lowest.
  ANSWER,
  /// The upper end of a range of answers; of what is computed, the highest.
  TO,
  /// Where the answer was seen.
  SOURCE,
  /// What was noted of the answer.
  NOTE;

  private static final String PREFIX = "fidelity:";

  /// What the row of marks says above the column.
  public String mark() {
    return PREFIX + name().toLowerCase(Locale.ROOT);
  }

  /// The column with that mark.
  public static Optional<BookColumn> of(String mark) {
    return Arrays.stream(values()).filter(column -> column.mark().equals(mark)).findFirst();
  }
}
