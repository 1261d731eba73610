package fidelity.input.yaml;

import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Place;
import fidelity.problem.Problems;
import fidelity.problem.Subject;
import java.util.HashMap;
import java.util.Map;

/// Reports ids that stand more than once in a file.
public final class UniqueIds {

  private final Map<String, Place> first = new HashMap<>();
  private final Problems problems;

  /// @param problems takes each id that was there before
  public UniqueIds(Problems problems) {
    this.problems = problems;
  }

  /// Reports the id at that place if it was seen before, with the line where it was; an empty id is
  /// passed over.
  public void check(String id, Place place, Subject subject) {
    var before = first.putIfAbsent(id, place);
    if (before != null && !id.isEmpty()) {
      problems.add(place, subject, Code.DUPLICATE_ID, Detail.whole(before.line()));
    }
  }
}
