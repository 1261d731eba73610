package fidelity.cli.options;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/// A command of the program: what may be given to it, and what it does then.
///
/// Its call returns one of the exit codes of [ExitCode].
public interface Command extends Callable<Integer> {

  /// What the command line and the help must know of it.
  CommandSpec spec();

  @Override
  Integer call();
}
