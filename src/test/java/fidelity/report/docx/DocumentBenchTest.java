package fidelity.report.docx;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.Bench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    System.out.print(Bench.measured(RUNS, () -> Documents.written(report)));
  }

  @Test
  void aDocumentBesidePythonDocx() throws IOException, InterruptedException {
    var bytes = Documents.written(Documents.sample(SAMPLE));
    var file = Files.write(folder.resolve("report.docx"), bytes);
    var ours = Bench.ours(DocumentBenchTest.class);
    var theirs =
        Bench.theirs("/usr/bin/python3", "src/test/python/docx_bench.py", file.toString(), "15");
    System.out.printf(
        "docx: %d KB; median ms, best ms, peak MB of the process:%n", bytes.length / 1024);
    System.out.printf("fidelity %s%npython-docx %s%n", ours, theirs);
    System.out.printf("ratio %.2f%n", Bench.median(ours) / (double) Bench.median(theirs));
    assertThat(Bench.median(theirs)).isPositive();
  }
}
