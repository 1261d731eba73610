package fidelity.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.io.FileUtils;

/// Reads and scores mutated samples until its time is up, in a machine of 256 MB.
///
/// Input that cannot be used is a fine answer; any other exception, and a run over two seconds of
/// computing, is a find: it is printed with its seed, its input kept, and the exit code is 1.
public final class Fuzz {

  private static final long MOST_NANOS = Duration.ofSeconds(2).toNanos();

  private final Map<FuzzOutcome, Long> counts = new EnumMap<>(FuzzOutcome.class);
  private final FuzzedFiles files;
  private long finds;
  private long slowest;
  private long slowestSeed;

  private Fuzz(FuzzedFiles files) {
    this.files = files;
  }

  /// Runs and exits.
  ///
  /// @param arguments how many seconds to run, and the first seed if not the clock's
  public static void main(String[] arguments) throws IOException {
    var seconds = Long.parseLong(arguments[0]);
    var seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : System.currentTimeMillis();
    var folder = Files.createTempDirectory("fuzz");
    var fuzz = new Fuzz(FuzzedFiles.in(folder, Fuzz::readable));
    fuzz.run(Instant.now().plusSeconds(seconds), seed);
    fuzz.report(seed);
    FileUtils.deleteDirectory(folder.toFile());
    System.exit(fuzz.finds > 0 ? 1 : 0);
  }

  /// Whether a sample can be read; that loads what there is to load, so that the first input does
  /// not pay for it.
  private static boolean readable(Path sample) {
    try {
      return FuzzOutcome.of(sample) != FuzzOutcome.UNREADABLE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void run(Instant end, long first) throws IOException {
    for (var seed = first; Instant.now().isBefore(end); seed++) {
      var file = files.next(seed);
      var start = computed();
      try {
        counts.merge(FuzzOutcome.of(file), 1L, Long::sum);
      } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
        find(seed, file, e.toString());
        e.printStackTrace(System.out);
      }
      var nanos = computed() - start;
      if (nanos > slowest) {
        slowest = nanos;
        slowestSeed = seed;
      }
      if (nanos > MOST_NANOS) {
        find(seed, file, "%d ms".formatted(nanos / 1_000_000));
      }
    }
  }

  /// Time of the processor, for others may use the machine too.
  private static long computed() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private void find(long seed, Path file, String what) throws IOException {
    finds++;
    var kept = Path.of("target/fuzz-finds/%d-%s".formatted(seed, file.getFileName()));
    Files.createDirectories(kept.getParent());
    Files.copy(file, kept, StandardCopyOption.REPLACE_EXISTING);
    System.out.printf("find: seed %d, %s, kept as %s%n", seed, what, kept);
  }

  private void report(long seed) {
    var runs = counts.values().stream().mapToLong(Long::longValue).sum();
    System.out.printf(Locale.ROOT, "%,d inputs from seed %d on:", runs, seed);
    for (var outcome : FuzzOutcome.values()) {
      System.out.printf(
          Locale.ROOT,
          " %,d %s,",
          counts.getOrDefault(outcome, 0L),
          outcome.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
    System.out.printf(
        Locale.ROOT,
        " %d finds; the slowest took %d ms (seed %d), within %d MB%n",
        finds,
        slowest / 1_000_000,
        slowestSeed,
        Runtime.getRuntime().maxMemory() / 1024 / 1024);
  }
}
