package fidelity.problem;

import java.util.List;

/// What a user is told, short enough to be compared as a whole: `2:1 MISSING_KEY`.
public final class Told {

  private Told() {}

  /// What some reading tells of an input that it refuses; nothing where it refuses none.
  public static List<String> by(Runnable reading) {
    try {
      reading.run();
      return List.of();
    } catch (InputException e) {
      return of(e.problems());
    }
  }

  /// Each with its line, its column and its code.
  public static List<String> of(List<Diagnostic> found) {
    return found.stream()
        .map(each -> "%d:%d %s".formatted(each.place().line(), each.place().column(), each.code()))
        .toList();
  }
}
