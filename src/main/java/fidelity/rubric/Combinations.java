package fidelity.rubric;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Every way in which the questions of an item can be answered, given what each may still be.
///
/// @param choices for each question the positions that it may take, at least one
public record Combinations(Map<Question, List<BigDecimal>> choices) {

  /// An item with more combinations of cells than this is refused, for it could not be proved.
  public static final long MOST = 5_000_000;

  /// A rubric whose combinations are held against more comparisons than this is refused, for its
  /// proof would keep people waiting.
  public static final long MOST_COMPARED = 500_000_000;

  public Combinations {
    choices = Map.copyOf(choices);
  }

  /// All combinations of the item's cells.
  public static Combinations of(Item item) {
    var choices = new HashMap<Question, List<BigDecimal>>();
    item.questions().forEach(question -> choices.put(question, item.cells(question).all()));
    return new Combinations(choices);
  }

  /// How many there are; [Long#MAX_VALUE] when that is too small to say it.
  public long count() {
    var count = 1L;
    for (var positions : choices.values()) {
      if (positions.isEmpty()) {
        return 0;
      }
      if (count > Long.MAX_VALUE / positions.size()) {
        return Long.MAX_VALUE;
      }
      count *= positions.size();
    }
    return count;
  }

  /// How many comparisons a proof of the item makes, if it has no more combinations than most.
  public static long compared(Item item) {
    var comparisons = item.conditions().stream().flatMap(Condition::comparisons).count();
    return Math.min(of(item).count(), MOST) * comparisons;
  }

  /// Shows each combination once. The positions are only good during the call.
  public void forEach(Consumer<Positions> visitor) {
    anyMatch(
        positions -> {
          visitor.accept(positions);
          return false;
        });
  }

  /// Whether a combination passes the test. The positions are only good during the call.
  public boolean anyMatch(Predicate<Positions> test) {
    return new Walk(choices).anyMatch(0, test);
  }

  /// A walk through all combinations, one answer after the other.
  private static final class Walk implements Positions {

    private final List<Question> questions = new ArrayList<>();
    private final List<List<BigDecimal>> choices = new ArrayList<>();
    private final BigDecimal[] settled;

    Walk(Map<Question, List<BigDecimal>> all) {
      all.forEach(
          (question, positions) -> {
            questions.add(question);
            choices.add(positions);
          });
      settled = new BigDecimal[questions.size()];
      Arrays.fill(settled, BigDecimal.ZERO);
    }

    boolean anyMatch(int place, Predicate<Positions> test) {
      if (place == settled.length) {
        return test.test(this);
      }
      for (var position : choices.get(place)) {
        settled[place] = position;
        if (anyMatch(place + 1, test)) {
          return true;
        }
      }
      return false;
    }

    /// An item has a handful of questions, so that looking through them is faster than a map, and
    /// a condition mostly has the very same ones.
    @Override
    @SuppressWarnings("ReferenceEquality")
    public BigDecimal of(Question question) {
      for (var place = 0; place < settled.length; place++) {
        if (questions.get(place) == question) {
          return settled[place];
        }
      }
      return equal(question);
    }

    private BigDecimal equal(Question question) {
      var place = questions.indexOf(question);
      if (place < 0) {
        throw new NoSuchElementException("No position for question " + question.id());
      }
      return settled[place];
    }
  }
}
