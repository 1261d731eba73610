package fidelity.input.yaml;

import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Place;
import fidelity.problem.Problems;
import fidelity.problem.Subject;
import java.util.HashMap;
import java.util.Map;

/// Ids that may stand only once in a file.
public final class UniqueIds {

  private final Map<String, Place> first = new HashMap<>();
  private final Problems problems;

  public UniqueIds(Problems problems) {
    this.problems = problems;
  }

  public void check(String id, Place place, Subject subject) {
    var before = first.putIfAbsent(id, place);
    if (before != null && !id.isEmpty()) {
      problems.add(place, subject, Code.DUPLICATE_ID, Detail.whole(before.line()));
    }
  }
}
