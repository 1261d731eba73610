package fidelity.cli.console;

import fidelity.data.Annotation.Level;

/// How bad a finding is.
public enum Severity {

  /// Something is wrong.
  PROBLEM(Level.ERROR),

  /// Something is likely wrong; the reader decides.
  WARNING(Level.WARNING),

  /// Something to know; nothing is wrong.
  NOTE(Level.NOTE);

  private final Level level;

  Severity(Level level) {
    this.level = level;
  }

  /// What editors and code-review tools call it.
  Level level() {
    return level;
  }
}
