package fidelity.cli;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.time.Duration;

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
    System.out.printf(
        "%.1f s (computing %.1f s), %d MB, exit %d",
        seconds, computed(), bytes / 1024 / 1024, run.code());
    System.err.print(run.err());
    System.exit(run.code());
  }

  /// Time of the processor, with what the machine took to compile: others may use it too.
  private static double computed() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
  }
}
