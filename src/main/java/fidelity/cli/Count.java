package fidelity.cli;

import java.util.Locale;

/// So many of something, in English.
final class Count {

  private Count() {}

  /// "1 problem", "2 problems", "2,000 problems".
  static String of(int count, String noun) {
    return count == 1 ? "1 " + noun : "%s %ss".formatted(digits(count), noun);
  }

  /// "5,000,000", on any machine.
  static String digits(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
