package fidelity.problem;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The problems and warnings found so far while one file is decoded.
public final class Problems {

  private final List<Diagnostic> found = new ArrayList<>();
  private final Set<Place> unsound = new HashSet<>();

  /// Adds a problem or a warning, as bad as its code says.
  public void add(Place place, Subject subject, Code code, Detail... details) {
    add(Diagnostic.of(place, subject, code, details));
  }

  /// Adds a message, as bad as its code says.
  public void add(Place place, Subject subject, Message message) {
    add(Diagnostic.of(place, subject, message));
  }

  /// Adds a problem, a warning or a note, unless the text there is known to be no YAML: what is
  /// made of it means nothing.
  public void add(Diagnostic diagnostic) {
    if (diagnostic.subject().equals(Subject.YAML)) {
      unsound.add(diagnostic.place());
    } else if (unsound.contains(diagnostic.place())) {
      return;
    }
    found.add(diagnostic);
  }

  /// Adds all that others hold.
  public void addAll(Problems others) {
    others.found.forEach(this::add);
  }

  /// Whether something is found on the line of a place.
  public boolean onLineOf(Place place) {
    return found.stream().anyMatch(each -> each.place().sameLine(place));
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
    if (found.stream().anyMatch(Problems::isProblem)) {
      throw exception();
    }
  }

  /// All problems, for a reading that cannot go on.
  public InputException exception() {
    return new InputException(found.stream().filter(Problems::isProblem).toList());
  }

  private static boolean isProblem(Diagnostic each) {
    return each.severity() == Severity.PROBLEM;
  }
}
