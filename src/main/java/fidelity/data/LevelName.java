package fidelity.data;

import fidelity.problem.Severity;

/// What editors and code-review tools call a severity.
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
