package fidelity.cli.console;

/// How problems are worded.
public enum ProblemFormat {
  /// A line each, and on a terminal the source line with a caret.
  TEXT,
  /// JSON Lines.
  JSON,
  /// A SARIF 2.1.0 log.
  SARIF,
  /// GitHub workflow commands.
  GITHUB
}
