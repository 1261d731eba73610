package fidelity.rubric;

import java.math.BigDecimal;
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
    return anyMatch(List.copyOf(choices.keySet()), new HashMap<>(), test);
  }

  private boolean anyMatch(
      List<Question> open, Map<Question, BigDecimal> settled, Predicate<Positions> test) {
    if (open.isEmpty()) {
      return test.test(question -> position(settled, question));
    }
    var question = open.getFirst();
    for (var position : choices.getOrDefault(question, List.of())) {
      settled.put(question, position);
      if (anyMatch(open.subList(1, open.size()), settled, test)) {
        return true;
      }
    }
    return false;
  }

  private static BigDecimal position(Map<Question, BigDecimal> settled, Question question) {
    var position = settled.get(question);
    if (position == null) {
      throw new NoSuchElementException("No position for question " + question.id());
    }
    return position;
  }
}
