package fidelity.rubric;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/// Every way in which the questions of an item can be answered, given what each may still be.
///
/// @param questions the item's, each once
/// @param choices for each question, in the same order, the positions that it may take
public record Assignments(List<Question> questions, List<List<BigDecimal>> choices) {

  /// An item with more combinations of cells than this is refused, for it could not be proved.
  public static final long MOST = 5_000_000;

  /// A rubric whose combinations are held against more comparisons than this is refused, for its
  /// proof would keep people waiting.
  public static final long MOST_COMPARED = 500_000_000;

  public Assignments {
    questions = List.copyOf(questions);
    choices = List.copyOf(choices);
  }

  /// All combinations of what each question may be.
  public static Assignments of(
      List<Question> questions, Function<Question, List<BigDecimal>> choices) {
    var all = new ArrayList<List<BigDecimal>>();
    for (var question : questions) {
      all.add(choices.apply(question));
    }
    return new Assignments(questions, all);
  }

  /// All combinations of the item's cells.
  public static Assignments of(Item item) {
    return of(item.questions(), question -> item.cells(question).representatives());
  }

  /// The positions that a question may take; none when it is not asked.
  public List<BigDecimal> choices(Question question) {
    var index = index(questions, question);
    return index < 0 ? List.of() : choices.get(index);
  }

  /// The combinations in which a question that is asked may take these positions instead.
  public Assignments with(Question question, List<BigDecimal> positions) {
    var changed = new ArrayList<>(choices);
    changed.set(index(questions, question), positions);
    return new Assignments(questions, changed);
  }

  /// Looks through the few questions of an item; see explanation/start-up.md.
  @SuppressWarnings("ReferenceEquality")
  private static int index(List<Question> questions, Question question) {
    for (var index = 0; index < questions.size(); index++) {
      if (questions.get(index) == question) {
        return index;
      }
    }
    return questions.indexOf(question);
  }

  /// How many there are; [Long#MAX_VALUE] when that is too small to say it.
  public long count() {
    var count = 1L;
    for (var positions : choices) {
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
  public void forEach(Consumer<AnswerPositions> visitor) {
    anyMatch(
        positions -> {
          visitor.accept(positions);
          return false;
        });
  }

  /// Whether a combination passes the test. The positions are only good during the call.
  public boolean anyMatch(Predicate<AnswerPositions> test) {
    var walk = new Walk(this);
    return walk.anyMatch(walk.nextOpen(0), test);
  }

  /// A walk through all combinations, one open answer after the other; the rest are settled.
  private static final class Walk implements AnswerPositions {

    private final List<Question> questions;
    private final List<List<BigDecimal>> choices;
    private final BigDecimal[] settled;

    Walk(Assignments all) {
      questions = all.questions;
      choices = all.choices;
      settled = new BigDecimal[questions.size()];
      for (var index = 0; index < settled.length; index++) {
        settled[index] = open(index) ? BigDecimal.ZERO : choices.get(index).getFirst();
      }
    }

    /// The first open question from that index on; the number of questions where there is none.
    int nextOpen(int index) {
      var next = index;
      while (next < settled.length && !open(next)) {
        next++;
      }
      return next;
    }

    private boolean open(int index) {
      return choices.get(index).size() != 1;
    }

    boolean anyMatch(int index, Predicate<AnswerPositions> test) {
      if (index == settled.length) {
        return test.test(this);
      }
      var next = nextOpen(index + 1);
      for (var position : choices.get(index)) {
        settled[index] = position;
        if (anyMatch(next, test)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public BigDecimal of(Question question) {
      var index = index(questions, question);
      if (index < 0) {
        throw new NoSuchElementException("No position for question " + question.id());
      }
      return settled[index];
    }
  }
}
