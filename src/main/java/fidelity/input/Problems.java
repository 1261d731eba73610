package fidelity.input;

import java.util.ArrayList;
import java.util.List;

/// The problems found so far while one file is decoded.
final class Problems {

  private final List<Problem> found = new ArrayList<>();

  void add(Place place, String subject, String message) {
    found.add(new Problem(place, subject, message));
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
