package fidelity.input;

/// Something wrong in an input, with its place.
///
/// @param subject what it is about: "item 15", "rubric"
/// @param message what is wrong; what would be right
public record Problem(Place place, String subject, String message) {

  @Override
  public String toString() {
    return "%s: %s: %s".formatted(place, subject, message);
  }
}
