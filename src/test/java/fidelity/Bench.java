package fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;

/// What a task costs in a program of its own: "median ms, best ms, peak MB of the process" in one
/// line, which other programs print, too.
public final class Bench {

  private Bench() {}

  /// The costs of a task in this process, run so many times after as many to get warm.
  public static String measured(int runs, Runnable task) throws IOException {
    LongStream.range(0, runs).forEach(_ -> time(task));
    var sorted = LongStream.range(0, runs).map(_ -> time(task)).sorted().toArray();
    return sorted[runs / 2] / 1_000_000 + " " + sorted[0] / 1_000_000 + " " + peak();
  }

  private static long time(Runnable task) {
    var start = System.nanoTime();
    task.run();
    return System.nanoTime() - start;
  }

  /// The most memory that this process had, as Linux tells it.
  private static long peak() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
            .filter(line -> line.startsWith("VmHWM"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
            .sum()
        / 1024;
  }

  /// What a class of ours prints that runs as a program with 64 MB of heap.
  public static String ours(Class<?> program) throws IOException, InterruptedException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var classes = System.getProperty("java.class.path");
    return theirs(java, "-Xmx64m", "-cp", classes, program.getName());
  }

  /// What another program prints.
  public static String theirs(String... command) throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as("%s", String.join(" ", command)).isZero();
    return out.strip();
  }

  /// The median of such a line.
  public static int median(String figures) {
    return Integer.parseInt(figures.split(" ", -1)[0]);
  }
}
