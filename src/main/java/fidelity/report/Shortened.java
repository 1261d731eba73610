package fidelity.report;

/// Names cut short where many of them must fit on a page.
final class Shortened {

  private static final int MOST = 70;

  private Shortened() {}

  /// The name, or as much of it as fits.
  static String of(String name) {
    return name.codePointCount(0, name.length()) <= MOST
        ? name
        : name.substring(0, name.offsetByCodePoints(0, MOST - 1)).strip() + "…";
  }
}
