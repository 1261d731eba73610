package fidelity.cli;

/// How bad a finding is.
enum Severity {

  /// Something is wrong.
  PROBLEM,

  /// Something is likely wrong; the reader decides.
  WARNING,

  /// Something to know; nothing is wrong.
  NOTE
}
