package fidelity.cli.console;

import fidelity.words.problem.ProblemWords;
import fidelity.words.problem.RunLine;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalInt;
import java.util.function.LongSupplier;

/// Says how far a long run is, how fast it goes and how long it still takes.
public final class Progress implements AutoCloseable {

  private static final Duration MEMORY = Duration.ofSeconds(10);

  private final PrintWriter progress;
  private final ProblemWords words;
  private final Style style;
  private final OptionalInt all;
  private final LongSupplier nanos;
  private final Deque<Sample> samples = new ArrayDeque<>();
  private long said;

  /// Where and how often progress is shown.
  public enum Style {
    /// One line that is written over, ten times a second.
    TERMINAL(Duration.ofMillis(100), "\r%s\u001B[K"),
    /// Lines, every few seconds.
    PLAIN(Duration.ofSeconds(5), "%s%n"),
    /// Shown nowhere.
    SILENT(Duration.ofDays(1), "");

    private final Duration every;
    private final String frame;

    Style(Duration every, String frame) {
      this.every = every;
      this.frame = frame;
    }
  }

  /// How many were done at a time.
  private record Sample(long nanos, int done) {}

  /// @param words the language it is said in
  /// @param all how many there are to do, where that is known
  /// @param nanos a clock in nanoseconds
  public Progress(
      PrintWriter progress, ProblemWords words, Style style, OptionalInt all, LongSupplier nanos) {
    this.progress = progress;
    this.words = words;
    this.style = style;
    this.all = all;
    this.nanos = nanos;
    this.said = nanos.getAsLong();
    samples.add(new Sample(said, 0));
  }

  /// Shows the progress if it is time to; most calls show nothing.
  public void show(int done, int failed) {
    var now = nanos.getAsLong();
    if (now - said >= style.every.toNanos()) {
      said = now;
      remember(new Sample(now, done));
      progress.printf(style.frame, line(done, failed));
      progress.flush();
    }
  }

  /// Clears the line of progress, for what is printed next.
  @Override
  public void close() {
    if (style == Style.TERMINAL) {
      progress.printf(style.frame, "");
      progress.flush();
    }
  }

  /// Keeps a sample of the last seconds, which the rate is made of: Java is slow at first.
  private void remember(Sample sample) {
    samples.add(sample);
    while (samples.size() > 2 && sample.nanos - samples.getFirst().nanos > MEMORY.toNanos()) {
      samples.removeFirst();
    }
  }

  private String line(int done, int failed) {
    var rate = rate();
    var count = words.number(done);
    var part =
        all.isPresent() ? words.say(RunLine.PART, count, words.number(all.getAsInt())) : count;
    var wrong = failed == 0 ? "" : words.say(RunLine.FAILED, words.number(failed));
    return words.say(RunLine.PROGRESS, part, wrong, speed(rate), left(done, rate));
  }

  /// "54", and "0.4" where a whole number would say nothing.
  private String speed(double rate) {
    return rate < 10 ? words.decimal(rate) : words.number(Math.round(rate));
  }

  private double rate() {
    var first = samples.getFirst();
    var last = samples.getLast();
    return (last.done - first.done) * 1e9 / Math.max(1, last.nanos - first.nanos);
  }

  private String left(int done, double rate) {
    if (all.isEmpty() || rate <= 0) {
      return "";
    }
    var seconds = (long) Math.ceil((all.getAsInt() - done) / rate);
    return seconds < 60
        ? words.say(RunLine.SECONDS_LEFT, Long.toString(seconds))
        : words.say(RunLine.MINUTES_LEFT, Long.toString((seconds + 59) / 60));
  }
}
