package fidelity.fuzz;

import fidelity.data.json.ScorecardJson;
import fidelity.input.InputFile;
import fidelity.input.Rubrics;
import fidelity.problem.InputException;
import fidelity.report.review.PlanLayout;
import fidelity.report.review.ScorecardLayout;
import fidelity.report.text.Styling;
import fidelity.report.text.TextWriter;
import fidelity.rubric.proof.Proof;
import fidelity.scoring.Scorer;
import fidelity.scoring.improvement.Improvements;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/// Reads and scores mutated samples until its time is up, in a machine of 256 MB.
///
/// Input that cannot be used is a fine answer; any other exception, and a run over two seconds of
/// computing, is a find: it is printed with its seed, its input kept, and the exit code is 1.
public final class Fuzz {

  private static final long MOST_NANOS = Duration.ofSeconds(2).toNanos();

  private final Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
  private final Path file;
  private final List<String> samples;
  private long finds;
  private long slowest;
  private long slowestSeed;

  private Fuzz(Path file, List<String> samples) {
    this.file = file;
    this.samples = samples;
  }

  /// How a run ended.
  private enum Outcome {
    UNREADABLE,
    WITH_PROBLEMS,
    NEITHER_KIND,
    RUBRIC_PROVED,
    REVIEW_SCORED
  }

  /// Runs and exits.
  ///
  /// @param arguments how many seconds to run, and the first seed if not the clock's
  public static void main(String[] arguments) throws IOException {
    var seconds = Long.parseLong(arguments[0]);
    var seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : System.currentTimeMillis();
    var folder = Files.createTempDirectory("fuzz");
    var fuzz = new Fuzz(folder.resolve("fuzzed.yaml"), samples());
    fuzz.warmUp();
    fuzz.run(Instant.now().plusSeconds(seconds), seed);
    fuzz.report(seed);
    Files.deleteIfExists(fuzz.file);
    Files.delete(folder);
    System.exit(fuzz.finds > 0 ? 1 : 0);
  }

  private static List<String> samples() throws IOException {
    var samples = new ArrayList<String>();
    for (var folder : List.of("samples", "rubrics", "src/test/resources")) {
      try (var files = Files.walk(Path.of(folder))) {
        for (var each : files.filter(Files::isRegularFile).sorted().toList()) {
          if (each.toString().endsWith(".yaml")) {
            samples.add(Files.readString(each));
          }
        }
      }
    }
    return samples;
  }

  private void run(Instant end, long first) throws IOException {
    for (var seed = first; Instant.now().isBefore(end); seed++) {
      var input = new Mutations(new Random(seed), samples).next();
      Files.write(file, input.getBytes(StandardCharsets.UTF_8));
      var start = computed();
      try {
        counts.merge(outcome(), 1L, Long::sum);
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
        find(seed, input, e.toString());
        e.printStackTrace(System.out);
      }
      var nanos = computed() - start;
      if (nanos > slowest) {
        slowest = nanos;
        slowestSeed = seed;
      }
      if (nanos > MOST_NANOS) {
        find(seed, input, "%d ms".formatted(nanos / 1_000_000));
      }
    }
  }

  /// Time of the processor, for others may use the machine too.
  private static long computed() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /// Loads what there is to load, so that the first input does not pay for it, and leaves out what
  /// cannot be read anyway.
  private void warmUp() throws IOException {
    var unreadable = new ArrayList<String>();
    for (var sample : samples) {
      Files.writeString(file, sample);
      if (outcome() == Outcome.UNREADABLE) {
        unreadable.add(sample);
      }
    }
    samples.removeAll(unreadable);
  }

  private Outcome outcome() {
    try {
      var input = InputFile.open(file);
      return switch (input.kind()) {
        case REVIEW -> review(input);
        case RUBRIC -> rubric(input);
        case NEITHER -> Outcome.NEITHER_KIND;
      };
    } catch (InputException e) {
      return e.readable() ? Outcome.WITH_PROBLEMS : Outcome.UNREADABLE;
    }
  }

  private static Outcome review(InputFile input) {
    var document = input.review(new Rubrics());
    var scorecard = Scorer.score(document.rubric(), document.review());
    TextWriter.write(ScorecardLayout.explained(scorecard), Styling.PLAIN);
    TextWriter.write(PlanLayout.layOut(Improvements.of(scorecard)), Styling.PLAIN);
    ScorecardJson.write(Improvements.of(scorecard), "0");
    return Outcome.REVIEW_SCORED;
  }

  private static Outcome rubric(InputFile input) {
    Proof.of(input.rubric().rubric());
    return Outcome.RUBRIC_PROVED;
  }

  private void find(long seed, String input, String what) throws IOException {
    finds++;
    var kept = Path.of("target/fuzz-finds/%d.yaml".formatted(seed));
    Files.createDirectories(kept.getParent());
    Files.write(kept, input.getBytes(StandardCharsets.UTF_8));
    System.out.printf("find: seed %d, %s, kept as %s%n", seed, what, kept);
  }

  private void report(long seed) {
    var runs = counts.values().stream().mapToLong(Long::longValue).sum();
    System.out.printf(Locale.ROOT, "%,d inputs from seed %d on:", runs, seed);
    for (var outcome : Outcome.values()) {
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
