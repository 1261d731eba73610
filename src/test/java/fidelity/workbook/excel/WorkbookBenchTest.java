package fidelity.workbook.excel;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.workbook.samples.SampleWorkbooks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How long a warm workbook takes, beside openpyxl writing the same cells in the same minute.
///
/// Both run as programs of their own, ours with 64 MB of heap and with Java's usual compilers.
@Tag("bench")
class WorkbookBenchTest {

  private static final String SAMPLE = "thl-2024";
  private static final int RUNS = 100;

  @TempDir private Path folder;

  /// Prints the median and the best milliseconds, and the process's peak of megabytes.
  public static void main(String[] arguments) throws IOException {
    var scorecard = SampleWorkbooks.sample(SAMPLE);
    LongStream.range(0, RUNS).forEach(_ -> time(() -> SampleWorkbooks.bytes(scorecard)));
    var times =
        LongStream.range(0, RUNS).map(_ -> time(() -> SampleWorkbooks.bytes(scorecard))).sorted();
    var sorted = times.toArray();
    System.out.print(sorted[RUNS / 2] / 1_000_000 + " " + sorted[0] / 1_000_000 + " " + peak());
  }

  @Test
  void aWorkbookBesideOpenpyxl() throws IOException, InterruptedException {
    var file =
        Files.write(
            folder.resolve("book.xlsx"), SampleWorkbooks.bytes(SampleWorkbooks.sample(SAMPLE)));
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var classes = System.getProperty("java.class.path");
    var ours = run(java, "-Xmx64m", "-cp", classes, WorkbookBenchTest.class.getName());
    var script = "src/test/python/openpyxl_bench.py";
    var theirs = run("/usr/bin/python3", script, file.toString(), "15");
    System.out.printf(
        "%d KB; median ms, best ms, peak MB of the process:%n", Files.size(file) / 1024);
    System.out.printf("fidelity %s%nopenpyxl %s%n", ours, theirs);
    System.out.printf("ratio %.2f%n", median(ours) / (double) median(theirs));
    assertThat(median(ours)).isPositive();
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

  private static int median(String figures) {
    return Integer.parseInt(figures.split(" ", -1)[0]);
  }

  private static String run(String... command) throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as("%s", String.join(" ", command)).isZero();
    return out.strip();
  }
}
