package fidelity.report.docx;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.report.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How long a warm document for Word takes, beside python-docx writing the same texts, tables and
/// pictures in the same minute.
///
/// Both run as programs of their own, ours with 64 MB of heap and with Java's usual compilers.
@Tag("bench")
class DocumentBenchTest {

  private static final String SAMPLE = "thl-2024";
  private static final int RUNS = 60;

  @TempDir private Path folder;

  /// Prints the median and the best milliseconds, and the process's peak of megabytes.
  public static void main(String[] arguments) throws IOException {
    var report = Documents.sample(SAMPLE);
    LongStream.range(0, RUNS).forEach(_ -> time(report));
    var sorted = LongStream.range(0, RUNS).map(_ -> time(report)).sorted().toArray();
    System.out.print(sorted[RUNS / 2] / 1_000_000 + " " + sorted[0] / 1_000_000 + " " + peak());
  }

  @Test
  void aDocumentBesidePythonDocx() throws IOException, InterruptedException {
    var bytes = Documents.written(Documents.sample(SAMPLE));
    var file = Files.write(folder.resolve("report.docx"), bytes);
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var classes = System.getProperty("java.class.path");
    var ours = run(java, "-Xmx64m", "-cp", classes, DocumentBenchTest.class.getName());
    var theirs = run("/usr/bin/python3", "src/test/python/docx_bench.py", file.toString(), "15");
    System.out.printf(
        "docx: %d KB; median ms, best ms, peak MB of the process:%n", bytes.length / 1024);
    System.out.printf("fidelity %s%npython-docx %s%n", ours, theirs);
    System.out.printf("ratio %.2f%n", median(ours) / (double) median(theirs));
    assertThat(median(theirs)).isPositive();
  }

  private static long time(Report report) {
    var start = System.nanoTime();
    Documents.written(report);
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
