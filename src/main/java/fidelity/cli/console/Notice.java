package fidelity.cli.console;

import fidelity.data.Annotation;
import fidelity.input.Place;
import fidelity.input.Problem;
import java.util.Locale;

/// Something that a check found, with its place.
public record Notice(Severity severity, Problem problem) {

  /// A notice of something at a place.
  public static Notice of(Severity severity, Place place, String subject, String message) {
    return new Notice(severity, new Problem(place, subject, message));
  }

  /// The notice as tables, editors and code-review tools take it.
  public Annotation annotation() {
    var place = problem.place();
    return new Annotation(
        severity.level(),
        place.file(),
        place.line(),
        place.column(),
        "%s: %s".formatted(problem.subject(), problem.message()));
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
