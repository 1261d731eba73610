package fidelity.cli.console;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.LongSupplier;

/// Says how far a long run is, how fast it goes and how long it still takes.
public final class Progress implements AutoCloseable {

  private static final Duration MEMORY = Duration.ofSeconds(10);

  private final PrintWriter err;
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

  /// @param all how many there are to do, where that is known
  /// @param nanos a clock in nanoseconds
  public Progress(PrintWriter err, Style style, OptionalInt all, LongSupplier nanos) {
    this.err = err;
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
      err.printf(style.frame, line(done, failed));
      err.flush();
    }
  }

  /// Clears the line of progress, for what is printed next.
  @Override
  public void close() {
    if (style == Style.TERMINAL) {
      err.printf(style.frame, "");
      err.flush();
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
    var of = all.isPresent() ? " of " + Count.digits(all.getAsInt()) : "";
    var wrong = failed == 0 ? "" : ", %s failed".formatted(Count.digits(failed));
    return "%s%s done%s, %s a second%s"
        .formatted(Count.digits(done), of, wrong, speed(rate), left(done, rate));
  }

  /// "54", and "0.4" where a whole number would say nothing.
  private static String speed(double rate) {
    return rate < 10 ? String.format(Locale.ROOT, "%.1f", rate) : Count.digits(Math.round(rate));
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
    return ", %s left".formatted(seconds < 60 ? seconds + " s" : (seconds + 59) / 60 + " min");
  }
}
