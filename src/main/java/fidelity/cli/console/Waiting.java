package fidelity.cli.console;

import fidelity.words.problem.ProblemWords;
import fidelity.words.problem.RunLine;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// Says on a terminal that a command is still at work, second by second, where it takes more than
/// one.
public final class Waiting implements AutoCloseable {

  private static final Duration EVERY = Duration.ofSeconds(1);

  private final PrintWriter progress;
  private final ProblemWords words;
  private final LongSupplier nanos;
  private final long begun;
  private long said;

  /// @param nanos a clock in nanoseconds
  Waiting(PrintWriter progress, ProblemWords words, LongSupplier nanos) {
    this.progress = progress;
    this.words = words;
    this.nanos = nanos;
    this.begun = nanos.getAsLong();
  }

  /// Does some work that prints nothing itself, and returns what came of it.
  public static <T> T during(Console console, Supplier<T> work) {
    if (!console.terminal()) {
      return work.get();
    }
    try (var waiting = new Waiting(console.progress(), console.words(), System::nanoTime)) {
      var clock = Thread.ofPlatform().daemon().start(waiting::showOften);
      try {
        return work.get();
      } finally {
        clock.interrupt();
      }
    }
  }

  private void showOften() {
    try {
      while (true) {
        Thread.sleep(EVERY);
        show();
      }
    } catch (InterruptedException e) {
      return; // the work is done
    }
  }

  /// Shows how many whole seconds it has taken, once each.
  synchronized void show() {
    var seconds = Duration.ofNanos(nanos.getAsLong() - begun).toSeconds();
    if (seconds > said && said >= 0) {
      said = seconds;
      print(words.say(RunLine.WORKING, words.number(seconds)));
    }
  }

  /// Clears the line if there is one; nothing is shown from now on.
  @Override
  public synchronized void close() {
    if (said > 0) {
      print("");
    }
    said = -1;
  }

  private void print(String line) {
    progress.printf("\r%s\u001B[K", line);
    progress.flush();
  }
}
