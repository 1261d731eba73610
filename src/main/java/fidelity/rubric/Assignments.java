package fidelity.rubric;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/// What each question of an item can still be answered.
///
/// @param questions the item's, each once
/// @param choices for each question, in the same order, the positions that it may take: one, or one
///     for each of some neighbouring cells
public record Assignments(List<Question> questions, List<List<BigDecimal>> choices) {

  public Assignments {
    questions = List.copyOf(questions);
    choices = List.copyOf(choices);
  }

  /// What each question may be.
  public static Assignments of(
      List<Question> questions, Function<Question, List<BigDecimal>> choices) {
    var all = new ArrayList<List<BigDecimal>>();
    for (var question : questions) {
      all.add(choices.apply(question));
    }
    return new Assignments(questions, all);
  }

  /// The positions that a question may take; none when it is not asked.
  public List<BigDecimal> choices(Question question) {
    var index = index(question);
    return index < 0 ? List.of() : choices.get(index);
  }

  /// Whether every question has one position alone.
  public boolean settled() {
    for (var positions : choices) {
      if (positions.size() != 1) {
        return false;
      }
    }
    return true;
  }

  /// The first position of every question: all there is where everything is settled.
  public AnswerPositions first() {
    return question -> {
      var index = index(question);
      if (index < 0) {
        throw new NoSuchElementException("No position for question " + question.id());
      }
      return choices.get(index).getFirst();
    };
  }

  /// Looks through the few questions of an item; see explanation/start-up.md.
  @SuppressWarnings("ReferenceEquality")
  private int index(Question question) {
    for (var index = 0; index < questions.size(); index++) {
      if (questions.get(index) == question) {
        return index;
      }
    }
    return questions.indexOf(question);
  }
}
