package fidelity.problem;

import java.util.Comparator;

/// A problem, a warning or a note about an input.
///
/// @param severity how bad it is: as a rule what its code says, unless the user decides otherwise
/// @param place where it stands
/// @param subject what it is about
/// @param message what is wrong; what would be right
/// @param more in how many more rows of a table the same is wrong
public record Diagnostic(
    Severity severity, Place place, Subject subject, Message message, int more) {

  /// The order by file, then by place.
  public static final Comparator<Diagnostic> IN_ORDER =
      (one, other) -> one.place().compareTo(other.place());

  /// What is wrong at one place alone.
  public Diagnostic(Severity severity, Place place, Subject subject, Message message) {
    this(severity, place, subject, message, 0);
  }

  /// A message at a place, as bad as its code says.
  public static Diagnostic of(Place place, Subject subject, Message message) {
    return new Diagnostic(message.code().severity(), place, subject, message);
  }

  /// A code with its details at a place.
  public static Diagnostic of(Place place, Subject subject, Code code, Detail... details) {
    return of(place, subject, Message.of(code, details));
  }

  /// What kind it is of.
  public Code code() {
    return message.code();
  }

  /// This diagnostic with another name of its file.
  public Diagnostic in(String file) {
    return new Diagnostic(severity, place.in(file), subject, message, more);
  }

  /// This diagnostic with another severity.
  public Diagnostic as(Severity other) {
    return new Diagnostic(other, place, subject, message, more);
  }

  /// This diagnostic for that many more rows of its table.
  public Diagnostic alsoIn(int rows) {
    return new Diagnostic(severity, place, subject, message, rows);
  }
}
