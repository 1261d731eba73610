package fidelity.cli.outputs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever is faster, everything comes in order, and never much of it at once.
class PipelineTest {

  private static final int MANY = 2000;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void resultsComeInTheOrderOfTheirSource(int jobs) {
    var random = new Random(7);
    try (var pipeline = new Pipeline(jobs)) {
      var waits = IntStream.range(0, MANY).map(_ -> random.nextInt(2000)).toArray();
      var halves = pipeline.map(numbers(), number -> spin(number, waits[number]) * 2);
      var all = list(pipeline.map(halves, number -> number / 2));
      assertThat(all).isEqualTo(IntStream.range(0, MANY).boxed().toList());
    }
  }

  @Test
  void onlyAFewAreAheadOfTheOneThatIsTaken() {
    var started = new AtomicInteger();
    var most = 0;
    try (var pipeline = new Pipeline(2)) {
      var results = pipeline.map(numbers(), number -> started.incrementAndGet() * 0 + number);
      while (results.hasNext()) {
        most = Math.max(most, started.get() - results.next());
      }
    }
    assertThat(most).isBetween(1, 17);
  }

  @Test
  void whatTheWorkThrowsComesInItsPlace() {
    try (var pipeline = new Pipeline(4)) {
      var results =
          pipeline.map(
              numbers(),
              number -> {
                if (number >= 100) {
                  throw new IllegalStateException("number " + number);
                }
                return number;
              });
      assertThatThrownBy(() -> list(results)).hasMessage("number 100");
    }
  }

  @Test
  void whoClosesItWaitsForWhatIsInFlightAndDropsTheRest() {
    var started = new AtomicInteger();
    var ended = new AtomicInteger();
    try (var pipeline = new Pipeline(2)) {
      var results =
          pipeline.map(
              numbers(),
              number -> {
                started.incrementAndGet();
                spin(number, 20_000_000);
                return ended.incrementAndGet();
              });
      assertThat(results.hasNext()).isTrue();
    }
    assertThat(ended.get()).isEqualTo(started.get()).isLessThanOrEqualTo(2);
  }

  private static Iterator<Integer> numbers() {
    return IntStream.range(0, MANY).boxed().iterator();
  }

  private static int spin(int number, int nanos) {
    var until = System.nanoTime() + nanos;
    while (System.nanoTime() < until) {
      Thread.onSpinWait();
    }
    return number;
  }

  private static <T> List<T> list(Iterator<T> iterator) {
    var list = new ArrayList<T>();
    iterator.forEachRemaining(list::add);
    return list;
  }
}
