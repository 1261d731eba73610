package fidelity.review;

import static java.util.stream.Collectors.joining;

import fidelity.rubric.Question;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;

/// One set of answers to an item's questions, by question id, in the order recorded.
///
/// @param specialist what the reviewers call the specialist whose answers these are; empty when
///     they gave no name
public record AnswerSet(String specialist, SequencedMap<String, Evidence> answers) {

  /// No answers.
  public static final AnswerSet EMPTY = new AnswerSet(new LinkedHashMap<>());

  public AnswerSet {
    answers = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(answers));
  }

  /// A set without a name.
  public AnswerSet(SequencedMap<String, Evidence> answers) {
    this("", answers);
  }

  /// What was recorded for a question.
  public Optional<Evidence> to(Question question) {
    return Optional.ofNullable(answers.get(question.id()));
  }

  /// Whether what was recorded for a question can be an answer to it; false where nothing was.
  public boolean fits(Question question) {
    return to(question).filter(each -> each.answer().fits(question)).isPresent();
  }

  /// Only what is an answer to one of these questions, in their order: a set may have been recorded
  /// for those of another rubric.
  public AnswerSet fitting(List<Question> questions) {
    var fitting = new LinkedHashMap<String, Evidence>();
    for (var question : questions) {
      var evidence = answers.get(question.id());
      if (evidence != null && evidence.answer().fits(question)) {
        fitting.put(question.id(), evidence);
      }
    }
    return new AnswerSet(specialist, fitting);
  }

  /// What several sets answer alike, each answer with all that was noted of it.
  public static AnswerSet common(List<AnswerSet> sets) {
    var common = new LinkedHashMap<String, Evidence>();
    for (var id : sets.getFirst().answers().keySet()) {
      var all = sets.stream().flatMap(set -> set.evidence(id).stream()).toList();
      var first = all.getFirst().answer();
      if (all.size() == sets.size()
          && all.stream().allMatch(each -> each.answer().isSameAs(first))) {
        common.put(
            id,
            new Evidence(first, all(all, Evidence::source, ", "), all(all, Evidence::note, "; ")));
      }
    }
    return new AnswerSet(common);
  }

  private Optional<Evidence> evidence(String id) {
    return Optional.ofNullable(answers.get(id));
  }

  private static String all(List<Evidence> all, Function<Evidence, String> part, String between) {
    return all.stream()
        .map(part)
        .filter(text -> !text.isEmpty())
        .distinct()
        .collect(joining(between));
  }

  /// Whether nothing is recorded: no answer, and nobody's name.
  public boolean blank() {
    return specialist.isEmpty() && answers.isEmpty();
  }

  /// Whether any question has an answer; not-seen is none.
  public boolean answered() {
    for (var evidence : answers.values()) {
      if (!(evidence.answer() instanceof Answer.NotSeen)) {
        return true;
      }
    }
    return false;
  }
}
