package fidelity.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How long a warm workbook takes, beside openpyxl writing the same cells in the same minute.
@Tag("bench")
class WorkbookBench {

  private static final int WARM_UP = 60;
  private static final int RUNS = 60;
  private static final int PYTHON_RUNS = 15;

  @TempDir private Path folder;

  @Test
  void writesNoSlowerThanOpenpyxl() throws IOException, InterruptedException {
    var scorecard = Books.sample("thl-2024");
    for (var run = 0; run < WARM_UP; run++) {
      Books.bytes(scorecard);
    }
    var times = LongStream.range(0, RUNS).map(_ -> time(() -> Books.bytes(scorecard))).sorted();
    var sorted = times.toArray();
    var file = Files.write(folder.resolve("book.xlsx"), Books.bytes(scorecard));
    var python = openpyxl(file).split(" ", -1);
    System.out.printf(
        "workbook of %d KB, median (best): fidelity %.0f (%.0f) ms, openpyxl %s (%s) ms;"
            + " heap above rest %d MB, openpyxl's process %s MB%n",
        Files.size(file) / 1024,
        sorted[RUNS / 2] / 1e6,
        sorted[0] / 1e6,
        python[0],
        python[1],
        heap(() -> Books.bytes(scorecard)) >> 20,
        python[2].strip());
    assertThat(sorted[RUNS / 2] / 1e6).isLessThan(Double.parseDouble(python[0]));
  }

  private static long time(Runnable task) {
    var start = System.nanoTime();
    task.run();
    return System.nanoTime() - start;
  }

  /// The most memory that a task takes if nothing of it is given back before its end.
  private static long heap(Runnable task) {
    System.gc();
    var pools =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();
    pools.forEach(MemoryPoolMXBean::resetPeakUsage);
    var before = pools.stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
    task.run();
    return pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() - before;
  }

  private static String openpyxl(Path file) throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(
                "/usr/bin/python3",
                "src/test/python/openpyxl_bench.py",
                file.toString(),
                String.valueOf(PYTHON_RUNS))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as("python3-openpyxl is needed").isZero();
    return out;
  }
}
