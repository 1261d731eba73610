package fidelity.cli.options;

/// The exit codes of the program.
public final class ExitCode {

  /// Done.
  public static final int DONE = 0;

  /// Done, but a threshold was not reached or a check found problems.
  public static final int NO = 1;

  /// Could not: wrong options, or input that cannot be used. Nothing was written.
  public static final int COULD_NOT = 2;

  /// A bug in the program.
  public static final int BUG = 70;

  /// The user ended it. What is written is complete.
  public static final int INTERRUPTED = 130;

  private ExitCode() {}
}
