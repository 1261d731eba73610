package fidelity.data;

import fidelity.problem.Severity;

/// The names that editors and code-review tools have for severities.
final class LevelName {

  private LevelName() {}

  static String of(Severity severity) {
    return switch (severity) {
      case PROBLEM -> "error";
      case WARNING -> "warning";
      case NOTE -> "note";
    };
  }
}
