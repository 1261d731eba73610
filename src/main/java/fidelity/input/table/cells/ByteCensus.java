package fidelity.input.table.cells;

import java.util.Arrays;

/// Counts what the bytes of a text above 127 can be.
final class ByteCensus {

  /// What Windows-1252 gives no letter.
  private static final byte[] UNUSED = {
    (byte) 0x81, (byte) 0x8d, (byte) 0x8f, (byte) 0x90, (byte) 0x9d
  };

  private boolean utf8;
  private boolean notUtf8;
  private boolean notWindows;
  private int missing;

  /// Counts that many more bytes.
  void add(byte[] bytes, int count) {
    for (var at = 0; at < count; at++) {
      add(bytes[at]);
    }
  }

  private void add(byte next) {
    var value = next & 0xff;
    notWindows |= value == 0 || contains(next);
    if (missing > 0 && (value & 0xc0) == 0x80) {
      missing--;
      utf8 |= missing == 0;
      return;
    }
    notUtf8 |= missing > 0;
    missing = following(value);
    if (missing < 0) {
      notUtf8 = true;
      missing = 0;
    }
  }

  private static boolean contains(byte next) {
    return next < 0 && Arrays.binarySearch(UNUSED, next) >= 0;
  }

  /// How many bytes follow the first one of a letter in UTF-8; below 0 for no such byte.
  private static int following(int first) {
    if (first < 0x80) {
      return 0;
    }
    if (first < 0xc2 || first > 0xf4) {
      return -1;
    }
    return first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
  }

  /// Whether they cannot be UTF-8 anywhere, and can be Windows-1252 everywhere.
  boolean onlyWindows1252() {
    return (notUtf8 || missing > 0) && !utf8 && !notWindows;
  }
}
