package fidelity.input;

import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.problem.Message;
import fidelity.problem.Place;
import fidelity.problem.Severity;
import fidelity.problem.Subject;
import java.util.ArrayList;
import java.util.List;

/// The problems and warnings found so far while one file is decoded.
final class Problems {

  private final List<Diagnostic> found = new ArrayList<>();

  void add(Place place, Subject subject, Code code, Detail... details) {
    found.add(Diagnostic.of(place, subject, code, details));
  }

  void add(Place place, Subject subject, Message message) {
    found.add(Diagnostic.of(place, subject, message));
  }

  /// What does not keep the file from being used.
  List<Diagnostic> warnings() {
    return found.stream().filter(each -> !isProblem(each)).toList();
  }

  /// Ends a reading that found problems.
  ///
  /// @throws InputException when there are any
  void throwIfAny() {
    var problems = found.stream().filter(Problems::isProblem).toList();
    if (!problems.isEmpty()) {
      throw new InputException(problems);
    }
  }

  private static boolean isProblem(Diagnostic each) {
    return each.severity() == Severity.PROBLEM;
  }
}
