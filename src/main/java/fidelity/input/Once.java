package fidelity.input;

import java.util.HashMap;
import java.util.Map;

/// Ids that may stand only once in a file.
final class Once {

  private final Map<String, Place> first = new HashMap<>();
  private final Problems problems;

  Once(Problems problems) {
    this.problems = problems;
  }

  void check(String id, Place place, String subject) {
    var before = first.putIfAbsent(id, place);
    if (before != null && !id.isEmpty()) {
      problems.add(
          place,
          subject,
          "the id stands twice, first on line %d; ids are unique".formatted(before.line()));
    }
  }
}
