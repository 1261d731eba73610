package fidelity.workbook.excel;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.Bench;
import fidelity.workbook.samples.SampleWorkbooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    System.out.print(Bench.measured(RUNS, () -> SampleWorkbooks.bytes(scorecard)));
  }

  @Test
  void aWorkbookBesideOpenpyxl() throws IOException, InterruptedException {
    var file =
        Files.write(
            folder.resolve("book.xlsx"), SampleWorkbooks.bytes(SampleWorkbooks.sample(SAMPLE)));
    var ours = Bench.ours(WorkbookBenchTest.class);
    var script = "src/test/python/openpyxl_bench.py";
    var theirs = Bench.theirs("/usr/bin/python3", script, file.toString(), "15");
    System.out.printf(
        "%d KB; median ms, best ms, peak MB of the process:%n", Files.size(file) / 1024);
    System.out.printf("fidelity %s%nopenpyxl %s%n", ours, theirs);
    System.out.printf("ratio %.2f%n", Bench.median(ours) / (double) Bench.median(theirs));
    assertThat(Bench.median(ours)).isPositive();
  }
}
