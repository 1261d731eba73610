package fidelity.cli;

/// What the program says to its caller when it ends.
final class ExitCode {

  /// Done.
  static final int DONE = 0;

  /// Done, and the answer is no: a threshold was not reached.
  static final int NO = 1;

  /// Could not: wrong options, or input that cannot be used. Nothing was written.
  static final int COULD_NOT = 2;

  /// A bug in the program.
  static final int BUG = 70;

  /// The user ended it. What is written is complete.
  static final int INTERRUPTED = 130;

  private ExitCode() {}
}
