package fidelity.cli.console;

import java.util.Locale;

/// A count of things, in English.
public final class Count {

  private static final int FIRST_GROUPED = 1000;

  private Count() {}

  /// "1 problem", "2 problems", "2,000 problems".
  public static String of(int count, String noun) {
    return count == 1 ? "1 " + noun : "%s %ss".formatted(digits(count), noun);
  }

  /// "5,000,000", on any machine.
  public static String digits(long count) {
    return count < FIRST_GROUPED ? Long.toString(count) : String.format(Locale.ROOT, "%,d", count);
  }
}
