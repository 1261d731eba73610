package fidelity.rubric;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A criterion of the scale.
///
/// @param id text, unique in the rubric
/// @param standard what good practice is, in a sentence or two
/// @param sources the codes of the data sources that reviewers look at
/// @param questions what it asks; none when only the assessors can judge it
/// @param levels one for each score of the scale, lowest first
/// @param note a policy, a defect of the printed scale or a reading of the rubric's authors; or ""
public record Item(
    String id,
    String name,
    String standard,
    List<String> sources,
    Rated rated,
    List<Question> questions,
    List<Level> levels,
    String note) {

  public Item {
    sources = List.copyOf(sources);
    questions = List.copyOf(questions);
    levels = List.copyOf(levels);
  }

  /// Whether the item asks nothing, so that its level is always given.
  public boolean judged() {
    return questions.isEmpty();
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
  public Level reached(Positions answers) {
    for (var place = levels.size() - 1; place > 0; place--) {
      if (levels.get(place).condition().holds(answers)) {
        return levels.get(place);
      }
    }
    return levels.getFirst();
  }

  /// The answers to a question that the item's conditions can tell apart.
  public Cells cells(Question question) {
    return Cells.of(question, conditions());
  }

  /// The condition of every level, lowest first.
  List<Condition> conditions() {
    var conditions = new ArrayList<Condition>();
    for (var level : levels) {
      conditions.add(level.condition());
    }
    return conditions;
  }
}
