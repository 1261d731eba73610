package fidelity.input;

import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Place;
import fidelity.problem.Subject;
import java.util.HashMap;
import java.util.Map;

/// Ids that may stand only once in a file.
final class UniqueIds {

  private final Map<String, Place> first = new HashMap<>();
  private final Problems problems;

  UniqueIds(Problems problems) {
    this.problems = problems;
  }

  void check(String id, Place place, Subject subject) {
    var before = first.putIfAbsent(id, place);
    if (before != null && !id.isEmpty()) {
      problems.add(place, subject, Code.DUPLICATE_ID, Detail.whole(before.line()));
    }
  }
}
