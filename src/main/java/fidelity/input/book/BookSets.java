package fidelity.input.book;

import fidelity.keys.book.KeyPart;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Tells which set the rows of one sheet belong to, as they come: where a row of a set comes again,
/// its block was copied and begins a further set.
final class BookSets {

  private final Map<Numbered, Current> current = new HashMap<>();

  /// The sets of an item that have one number.
  private record Numbered(String item, String number) {}

  /// The last of them, and the rows that it has so far.
  private static final class Current {

    private int copy = 1;
    private final Set<KeyPart> keys = new HashSet<>();
  }

  /// The set of a row that has a key.
  BookSet of(BookRow row, KeyPart key) {
    if (row.set().isEmpty()) {
      return BookSet.ONLY;
    }
    var last = current.computeIfAbsent(new Numbered(row.item(), row.set()), _ -> new Current());
    if (!last.keys.add(key)) {
      last.copy++;
      last.keys.clear();
      last.keys.add(key);
    }
    return new BookSet(row.set(), last.copy);
  }
}
