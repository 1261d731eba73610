package fidelity.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.rubric.Language;
import fidelity.words.problem.ProblemWords;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/// A command that takes long says so on one line, in time with a clock that the test winds.
class WaitingTest {

  private final StringWriter said = new StringWriter();
  private final AtomicLong nanos = new AtomicLong(-5);

  @Test
  void withinASecondNothingIsSaid() {
    try (var waiting = waiting(Language.ENGLISH)) {
      pass(waiting, 999);
    }
    assertThat(said.toString()).isEmpty();
  }

  @Test
  void fromASecondOnOneLineIsWrittenOverAndErasedAtTheEnd() {
    var waiting = waiting(Language.ENGLISH);
    pass(waiting, 1000);
    pass(waiting, 500);
    pass(waiting, 500);
    waiting.close();
    pass(waiting, 1000);
    assertThat(said)
        .hasToString(
            "\rstill at work, 1 s so far\u001B[K"
                + "\rstill at work, 2 s so far\u001B[K"
                + "\r\u001B[K");
  }

  @Test
  void inFinnishTheSameIsSaidInFinnish() {
    try (var waiting = waiting(Language.FINNISH)) {
      pass(waiting, 3000);
    }
    assertThat(said).hasToString("\rtyö jatkuu, 3 s kulunut\u001B[K\r\u001B[K");
  }

  private Waiting waiting(Language language) {
    return new Waiting(new PrintWriter(said), new ProblemWords(language), nanos::get);
  }

  private void pass(Waiting waiting, long millis) {
    nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(millis));
    waiting.show();
  }
}
