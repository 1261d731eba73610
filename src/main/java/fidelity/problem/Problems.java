package fidelity.problem;

import java.util.ArrayList;
import java.util.List;

/// The problems and warnings found so far while one file is decoded.
public final class Problems {

  private final List<Diagnostic> found = new ArrayList<>();

  /// Adds a problem or a warning, as bad as its code says.
  public void add(Place place, Subject subject, Code code, Detail... details) {
    found.add(Diagnostic.of(place, subject, code, details));
  }

  /// Adds a message, as bad as its code says.
  public void add(Place place, Subject subject, Message message) {
    found.add(Diagnostic.of(place, subject, message));
  }

  /// Adds what was found elsewhere.
  public void addAll(List<Diagnostic> others) {
    found.addAll(others);
  }

  /// The warnings: what does not keep the file from being used.
  public List<Diagnostic> warnings() {
    return found.stream().filter(each -> !isProblem(each)).toList();
  }

  /// Ends a reading that found problems; warnings alone do not.
  ///
  /// @throws InputException when there are any
  public void throwIfAny() {
    var problems = found.stream().filter(Problems::isProblem).toList();
    if (!problems.isEmpty()) {
      throw new InputException(problems);
    }
  }

  private static boolean isProblem(Diagnostic each) {
    return each.severity() == Severity.PROBLEM;
  }
}
