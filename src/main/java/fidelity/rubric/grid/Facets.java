package fidelity.rubric.grid;

import fidelity.rubric.AnswerCells;
import fidelity.rubric.Condition;
import fidelity.rubric.Condition.Compare;
import fidelity.rubric.Operand.Asked;
import fidelity.rubric.Operand.Counted;
import fidelity.rubric.Question;
import fidelity.rubric.Question.Choice;
import fidelity.rubric.Question.Numeric;
import fidelity.rubric.Question.YesNo;
import fidelity.rubric.grid.Facet.Single;
import fidelity.rubric.grid.Facet.Tally;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Finds what some conditions can tell of the answers to some questions.
///
/// Two yes-no questions are interchangeable when neither is asked by its name and every count
/// counts both or neither. Such questions share a tally; every other is a facet alone.
/// Questions are told apart by their ids, since another edition may word the same one otherwise.
final class Facets {

  private final List<Condition> conditions;
  private final Set<String> named = new HashSet<>();
  private final Set<Set<String>> counts = new LinkedHashSet<>();

  private Facets(List<Condition> conditions) {
    this.conditions = conditions;
    for (var condition : conditions) {
      condition
          .comparisons()
          .map(Compare::operand)
          .forEach(
              operand -> {
                switch (operand) {
                  case Asked(var question) -> named.add(question.id());
                  case Counted counted -> counts.add(ids(counted.components()));
                }
              });
    }
  }

  /// The facets of the questions, in the order of the first question of each.
  static List<Facet> of(List<Question> questions, List<Condition> conditions) {
    return new Facets(conditions).of(questions);
  }

  private List<Facet> of(List<Question> questions) {
    var alike = new LinkedHashMap<Object, List<Question>>();
    for (var question : questions) {
      alike.computeIfAbsent(likeness(question), _ -> new ArrayList<>()).add(question);
    }
    return alike.values().stream().map(this::facet).toList();
  }

  /// What interchangeable questions have in common, and no others: the counts that count them.
  private Object likeness(Question question) {
    return question instanceof YesNo && !named.contains(question.id())
        ? counts.stream().filter(counted -> counted.contains(question.id())).toList()
        : question.id();
  }

  private static Set<String> ids(List<YesNo> questions) {
    var ids = new HashSet<String>();
    for (var question : questions) {
      ids.add(question.id());
    }
    return ids;
  }

  private Facet facet(List<Question> alike) {
    var first = alike.getFirst();
    return switch (first) {
      case YesNo _ -> new Tally(alike.stream().map(YesNo.class::cast).toList());
      case Choice _, Numeric _ -> Single.of(first, AnswerCells.of(first, conditions));
    };
  }
}
