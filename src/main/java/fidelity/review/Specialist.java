package fidelity.review;

import java.util.List;
import java.util.Optional;

/// Whose answers a set holds.
///
/// @param number the set's place among those of its item, from 1
/// @param name what the reviewers call the specialist; empty when they gave no name
public record Specialist(int number, String name) {

  /// Whose answers one of an item's sets holds; nobody's in particular where it is the only one and
  /// has no name.
  ///
  /// @param set its place, from 0
  public static Optional<Specialist> of(List<AnswerSet> sets, int set) {
    var name = sets.get(set).specialist();
    return sets.size() == 1 && name.isEmpty()
        ? Optional.empty()
        : Optional.of(new Specialist(set + 1, name));
  }

  /// The name, or the number where there is none, for a column of specialists.
  public String nameOrNumber() {
    return name.isEmpty() ? String.valueOf(number) : name;
  }
}
