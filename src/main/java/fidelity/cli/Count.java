package fidelity.cli;

/// So many of something, in English.
final class Count {

  private Count() {}

  /// "1 problem", "2 problems".
  static String of(int count, String noun) {
    return count == 1 ? "1 " + noun : "%d %ss".formatted(count, noun);
  }
}
