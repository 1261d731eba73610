package fidelity.input;

import java.util.ArrayList;
import java.util.List;

/// The problems found so far while one file is decoded.
final class Problems {

  private final List<Problem> found = new ArrayList<>();
  private final List<Problem> warnings = new ArrayList<>();

  void add(Place place, String subject, String message) {
    found.add(new Problem(place, subject, message));
  }

  /// Something to look at again that does not keep the file from being used.
  void warn(Place place, String subject, String message) {
    warnings.add(new Problem(place, subject, message));
  }

  List<Problem> warnings() {
    return warnings;
  }

  /// Ends a reading that found problems.
  ///
  /// @throws InputException when there are any
  void throwIfAny() {
    if (!found.isEmpty()) {
      throw new InputException(found);
    }
  }
}
