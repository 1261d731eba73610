package fidelity.cli;

import fidelity.input.Place;
import fidelity.input.Problem;
import java.util.Locale;

/// Something that a check found, with its place.
record Notice(Severity severity, Problem problem) {

  static Notice of(Severity severity, Place place, String subject, String message) {
    return new Notice(severity, new Problem(place, subject, message));
  }

  /// One line for people: "file:line:column: warning: subject: what; what would be right".
  @Override
  public String toString() {
    return switch (severity) {
      case PROBLEM -> problem.toString();
      case WARNING, NOTE ->
          "%s: %s: %s: %s"
              .formatted(
                  problem.place(),
                  severity.name().toLowerCase(Locale.ROOT),
                  problem.subject(),
                  problem.message());
    };
  }
}
