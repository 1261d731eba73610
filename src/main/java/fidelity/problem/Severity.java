package fidelity.problem;

/// How bad something is.
public enum Severity {

  /// Something is wrong.
  PROBLEM,

  /// Something is likely wrong; the reader decides.
  WARNING,

  /// Something to know; nothing is wrong.
  NOTE
}
