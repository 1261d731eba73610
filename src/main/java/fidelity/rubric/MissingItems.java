package fidelity.rubric;

import java.util.List;
import java.util.Optional;

/// What a sum of points makes of items that do not apply; without it none may be left out.
public enum MissingItems implements Identified {
  /// The points are scaled up from the scored items to all items, to a whole number, a half going
  /// up.
  RESCALE;

  /// The rule of that name.
  public static Optional<MissingItems> of(String id) {
    return Identified.of(MissingItems.class, id);
  }

  /// The names of all rules, as rubric files write them.
  public static List<String> ids() {
    return Identified.ids(MissingItems.class);
  }
}
