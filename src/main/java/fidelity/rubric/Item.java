package fidelity.rubric;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A criterion of the scale.
///
/// @param id text, unique in the rubric
/// @param standard what good practice is, in a sentence or two
/// @param sources the codes of the data sources that reviewers look at
/// @param cardinality whether it is answered once, or for each specialist
/// @param questions what it asks; none when only the assessors can judge it
/// @param levels one for each score of the scale, lowest first
/// @param note a policy, a defect of the printed scale or a reading of the rubric's authors; or ""
/// @param notApplicable when a review may leave the item out as not applicable; "" when never
public record Item(
    String id,
    String name,
    String standard,
    List<String> sources,
    Cardinality cardinality,
    List<Question> questions,
    List<Level> levels,
    String note,
    String notApplicable) {

  /// How many questions an item may ask.
  public static final int MOST_QUESTIONS = 100;

  /// How many specialists it may be answered for.
  public static final int MOST_SPECIALISTS = 100;

  public Item {
    sources = List.copyOf(sources);
    questions = List.copyOf(questions);
    levels = List.copyOf(levels);
  }

  /// Whether the item asks nothing, so that its level is always given.
  public boolean judged() {
    return questions.isEmpty();
  }

  /// Whether a review may leave the item out as not applicable.
  public boolean mayNotApply() {
    return !notApplicable.isEmpty();
  }

  /// The question of that id.
  public Optional<Question> question(String questionId) {
    for (var question : questions) {
      if (question.id().equals(questionId)) {
        return Optional.of(question);
      }
    }
    return Optional.empty();
  }

  /// The level of that score, which must be on the scale.
  public Level level(int score) {
    return levels.get(score - levels.getFirst().score());
  }

  /// The highest level whose condition holds for a full set of answers.
  public Level reached(AnswerPositions answers) {
    for (var index = levels.size() - 1; index > 0; index--) {
      if (levels.get(index).condition().holds(answers)) {
        return levels.get(index);
      }
    }
    return levels.getFirst();
  }

  /// The answers to a question that the item's conditions can tell apart.
  public AnswerCells cells(Question question) {
    return AnswerCells.of(question, conditions());
  }

  /// What the item's conditions hold the answers to a question against.
  public List<BigDecimal> limits(Question question) {
    return AnswerCells.constants(question, conditions());
  }

  /// The condition of every level, lowest first.
  public List<Condition> conditions() {
    var conditions = new ArrayList<Condition>();
    for (var level : levels) {
      conditions.add(level.condition());
    }
    return conditions;
  }

  /// A score that an item can get, with its condition and its words.
  public record Level(int score, Condition condition, String says) {}

  /// How often the answers of an item may be given.
  public enum Cardinality {
    /// One set of answers for the service.
    ONCE,
    /// A set for each specialist, or one for the whole team.
    PER_SPECIALIST
  }
}
