package fidelity;

import java.util.Arrays;
import java.util.Locale;

/// Runs the same batch again and again in one Java, which is the archive's with its settings and
/// its start-up cache, and prints the seconds of each round.
final class WarmBatch {

  private WarmBatch() {}

  /// Takes how many rounds, and the command.
  public static void main(String[] arguments) {
    Locale.setDefault(Locale.ROOT);
    var command = Arrays.copyOfRange(arguments, 1, arguments.length);
    for (var round = 0; round < Integer.parseInt(arguments[0]); round++) {
      var start = System.nanoTime();
      var code = Main.run(command);
      if (code != 0) {
        throw new IllegalStateException("Exit code " + code);
      }
      System.out.println((System.nanoTime() - start) / 1e9);
    }
  }
}
