package fidelity.cli;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;

/// Runs one command and prints what that cost: seconds, heap at its most, and its exit code.
final class MeasuredCommand {

  private MeasuredCommand() {}

  public static void main(String[] arguments) {
    var start = System.nanoTime();
    var run = Cli.run(arguments);
    var seconds = (System.nanoTime() - start) / 1e9;
    var bytes =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .mapToLong(pool -> pool.getPeakUsage().getUsed())
            .sum();
    System.out.printf("%.1f s, %d MB, exit %d", seconds, bytes / 1024 / 1024, run.code());
    System.err.print(run.err());
    System.exit(run.code());
  }
}
