package fidelity.cli.pseudonyms;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.cli.inputs.Source;
import fidelity.cli.inputs.SourceIterator;
import fidelity.cli.inputs.Unread;
import fidelity.input.table.TableRow;
import fidelity.problem.Diagnostic;
import fidelity.problem.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// However many reviews there are, they come in the order asked for.
class ArrangedSourcesTest {

  private int opened;
  private int closed;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 1999, 2000, 2001, 4500})
  void allComeInTheOrderAskedFor(int count) {
    var order = new ArrayList<>(IntStream.range(0, count).boxed().toList());
    Collections.shuffle(order, new Random(count));
    var given = new ArrayList<Integer>();
    try (var sources = new ArrangedSources(() -> rows(count), order, new Telling.ByName())) {
      assertThat(sources.count()).hasValue(count);
      sources.forEachRemaining(source -> given.add(source.place().line() - 1));
    }
    assertThat(given).isEqualTo(order);
    assertThat(opened).isEqualTo(closed).isEqualTo(1 + Math.ceilDiv(count, 2000));
  }

  private SourceIterator rows(int count) {
    opened++;
    return new SourceIterator() {

      private int next;

      @Override
      public boolean hasNext() {
        return next < count;
      }

      @Override
      public Source next() {
        next++;
        return new Source.Row(new TableRow.Refused(new Place("t.csv", next, 1), List.of()));
      }

      @Override
      public OptionalInt count() {
        return OptionalInt.empty();
      }

      @Override
      public Unread passedOver() {
        return Unread.NOTHING;
      }

      @Override
      public List<Diagnostic> warnings() {
        return List.of();
      }

      @Override
      public void close() {
        closed++;
      }
    };
  }
}
