package fidelity.input;

import java.util.Comparator;

/// Something wrong in an input, with its place.
///
/// @param subject what it is about: "item 15", "rubric"
/// @param message what is wrong; what would be right
public record Problem(Place place, String subject, String message) {

  /// By file, then by place.
  public static final Comparator<Problem> IN_ORDER =
      (one, other) -> one.place().compareTo(other.place());

  @Override
  public String toString() {
    return "%s: %s: %s".formatted(place, subject, message);
  }
}
