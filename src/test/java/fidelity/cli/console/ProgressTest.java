package fidelity.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.cli.console.Progress.Style;
import fidelity.rubric.Language;
import fidelity.words.problem.ProblemWords;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/// A run says how far it is, in time with a clock that the test winds.
class ProgressTest {

  private static final ProblemWords ENGLISH = new ProblemWords(Language.ENGLISH);
  private static final ProblemWords FINNISH = new ProblemWords(Language.FINNISH);

  private final StringWriter said = new StringWriter();
  private final AtomicLong nanos = new AtomicLong(-5);

  @Test
  void plainLinesComeEveryFiveSeconds() {
    var all = OptionalInt.of(2000);
    try (var progress =
        new Progress(new PrintWriter(said), ENGLISH, Style.PLAIN, all, nanos::get)) {
      for (var second = 1; second <= 21; second++) {
        nanos.addAndGet(TimeUnit.SECONDS.toNanos(1));
        progress.show(second <= 15 ? second : 15 + 100 * (second - 15), second / 4);
      }
    }
    assertThat(said)
        .hasToString(
            """
            5 of 2,000 done, 1 failed, 1.0 a second, 34 min left
            10 of 2,000 done, 2 failed, 1.0 a second, 34 min left
            15 of 2,000 done, 3 failed, 1.0 a second, 34 min left
            515 of 2,000 done, 5 failed, 51 a second, 30 s left
            """);
  }

  @Test
  void inFinnishTheSameIsSaidInFinnish() {
    var all = OptionalInt.of(2000);
    try (var progress =
        new Progress(new PrintWriter(said), FINNISH, Style.PLAIN, all, nanos::get)) {
      nanos.addAndGet(TimeUnit.SECONDS.toNanos(5));
      progress.show(2, 0);
      nanos.addAndGet(TimeUnit.SECONDS.toNanos(5));
      progress.show(1500, 1);
    }
    assertThat(said)
        .hasToString(
            """
            2/2\u00A0000 valmiina, 0,4 sekunnissa, jäljellä 84 min
            1\u00A0500/2\u00A0000 valmiina, 1 epäonnistui, 150 sekunnissa, jäljellä 4 s
            """);
  }

  @Test
  void onATerminalOneLineIsWrittenOverAndErasedAtTheEnd() {
    var all = OptionalInt.of(10);
    try (var progress =
        new Progress(new PrintWriter(said), ENGLISH, Style.TERMINAL, all, nanos::get)) {
      for (var tenth = 1; tenth <= 2; tenth++) {
        nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(50));
        progress.show(tenth, 0);
        nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(50));
        progress.show(tenth, 0);
      }
    }
    assertThat(said)
        .hasToString(
            "\r1 of 10 done, 10 a second, 1 s left\u001B[K"
                + "\r2 of 10 done, 10 a second, 1 s left\u001B[K"
                + "\r\u001B[K");
  }

  @Test
  void whereNobodyKnowsHowManyThereAreNothingIsSaidOfTheEnd() {
    var none = OptionalInt.empty();
    try (var progress =
        new Progress(new PrintWriter(said), ENGLISH, Style.PLAIN, none, nanos::get)) {
      nanos.addAndGet(TimeUnit.SECONDS.toNanos(5));
      progress.show(12345, 0);
    }
    assertThat(said).hasToString("12,345 done, 2,469 a second\n");
  }

  @Test
  void whoIsSilentSaysNothing() {
    var all = OptionalInt.of(10);
    try (var progress =
        new Progress(new PrintWriter(said), ENGLISH, Style.SILENT, all, nanos::get)) {
      nanos.addAndGet(TimeUnit.DAYS.toNanos(2));
      progress.show(1, 0);
    }
    assertThat(said.toString()).isEmpty();
  }
}
