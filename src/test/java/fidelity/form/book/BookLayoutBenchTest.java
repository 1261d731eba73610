package fidelity.form.book;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.form.Form;
import fidelity.input.ReviewReader;
import fidelity.input.Rubrics;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// How long a warm answer book takes, laid out and written, by the processor's time.
@Tag("bench")
class BookLayoutBenchTest {

  private static final int RUNS = 40;
  private static final double MILLION = 1e6;

  @Test
  void aBookFilledWithASample() {
    var file = Path.of("samples/thl-2024.yaml");
    var document = ReviewReader.read(file, new Rubrics());
    var form = Form.filled(document.rubric(), document.review(), "ips-25-social-care");
    IntStream.range(0, RUNS).forEach(_ -> time(form));
    var times = IntStream.range(0, RUNS).mapToDouble(_ -> time(form)).sorted().toArray();
    System.out.printf(
        "%d KB; median %.0f ms, best %.0f ms of the processor's time%n",
        Books.bytes(form).length / 1024, times[RUNS / 2], times[0]);
    assertThat(times[0]).isPositive();
  }

  private static double time(Form form) {
    var thread = ManagementFactory.getThreadMXBean();
    var before = thread.getCurrentThreadCpuTime();
    Books.bytes(form);
    return (thread.getCurrentThreadCpuTime() - before) / MILLION;
  }
}
