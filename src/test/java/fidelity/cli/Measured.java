package fidelity.cli;

import fidelity.cli.options.ExitCode;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.time.Duration;

/// Checks one file and prints what that cost: heap at its most, and time of the processor from the
/// start on.
final class Measured {

  private Measured() {}

  public static void main(String[] arguments) {
    var run = Cli.run("check", arguments[0]);
    var computed = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    var bytes =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .mapToLong(pool -> pool.getPeakUsage().getUsed())
            .sum();
    System.out.printf(
        "%d | %d | %s%n",
        bytes / 1024 / 1024, computed.toMillis(), run.out().lines().findFirst().orElse("nothing"));
    System.exit(run.code() == ExitCode.BUG ? ExitCode.BUG : 0);
  }
}
