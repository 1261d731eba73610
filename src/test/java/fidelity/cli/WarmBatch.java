package fidelity.cli;

import fidelity.cli.options.ExitCode;

/// Runs the same batch again and again in one machine, and prints the seconds of each round.
final class WarmBatch {

  private WarmBatch() {}

  /// Takes how many rounds, and the arguments of the batch.
  public static void main(String[] arguments) {
    var batch = arguments.clone();
    batch[0] = "batch";
    for (var round = 0; round < Integer.parseInt(arguments[0]); round++) {
      var start = System.nanoTime();
      var run = Cli.run(batch);
      if (run.code() != ExitCode.DONE) {
        throw new IllegalStateException(run.err());
      }
      System.out.println((System.nanoTime() - start) / 1e9);
    }
  }
}
