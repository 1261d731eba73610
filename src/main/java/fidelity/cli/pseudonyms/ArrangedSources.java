package fidelity.cli.pseudonyms;

import fidelity.cli.inputs.Source;
import fidelity.cli.inputs.SourceIterator;
import fidelity.cli.inputs.Unread;
import fidelity.problem.Diagnostic;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Supplier;

/// The reviews of a run in another order than that in which they are read.
///
/// Tables are read anew for every few thousand reviews, of which no more are in memory: a table may
/// be longer than that.
final class ArrangedSources implements SourceIterator {

  static final int MOST_AT_ONCE = 2_000;

  private final Supplier<? extends SourceIterator> readings;
  private final List<Integer> order;
  private final Telling telling;
  private SourceIterator reading;
  private int given;
  private Iterator<Source> current = List.<Source>of().iterator();

  /// @param readings reads all of them from the first on
  /// @param order the places of all in a reading
  ArrangedSources(
      Supplier<? extends SourceIterator> readings, List<Integer> order, Telling telling) {
    this.readings = readings;
    this.order = List.copyOf(order);
    this.telling = telling;
    this.reading = readings.get();
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext() && given < order.size()) {
      current = read(order.subList(given, Math.min(order.size(), given + MOST_AT_ONCE)));
      given = Math.min(order.size(), given + MOST_AT_ONCE);
    }
    return current.hasNext();
  }

  @Override
  public Source next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return current.next();
  }

  /// The sources at some places of a reading, in the order of the places.
  private Iterator<Source> read(List<Integer> places) {
    reading.close();
    reading = readings.get();
    var rank = new int[order.size()];
    Arrays.fill(rank, -1);
    for (var at = 0; at < places.size(); at++) {
      rank[places.get(at)] = at;
    }
    var found = new Source[places.size()];
    for (var place = 0; place < rank.length && reading.hasNext(); place++) {
      var source = reading.next();
      if (rank[place] >= 0) {
        found[rank[place]] = source;
      }
    }
    return Arrays.stream(found).filter(Objects::nonNull).iterator();
  }

  @Override
  public OptionalInt count() {
    return OptionalInt.of(order.size());
  }

  @Override
  public Unread passedOver() {
    return reading.passedOver();
  }

  @Override
  public List<Diagnostic> warnings() {
    return telling.told(reading.warnings());
  }

  @Override
  public void close() {
    reading.close();
  }
}
