package fidelity.review;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Whose answers a set holds.
///
/// @param number the set's place among those of its item, from 1
/// @param name what the reviewers call the specialist; empty when they gave no name
public record Specialist(int number, String name) {

  /// How many characters a name has at most.
  public static final int LONGEST_NAME = 40;

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  /// Whether a text can be a name, or none because it is empty: it is short, stands on one line and
  /// is no number, by which sets without a name are known.
  public static boolean canBeCalled(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST_NAME
        && text.lines().count() <= 1
        && !NUMBER.matcher(text).matches();
  }

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
