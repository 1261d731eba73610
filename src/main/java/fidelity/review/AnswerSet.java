package fidelity.review;

import fidelity.rubric.Question;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// One set of answers to an item's questions, by question id, in the order recorded.
public record AnswerSet(SequencedMap<String, Evidence> answers) {

  /// No answers.
  public static final AnswerSet EMPTY = new AnswerSet(new LinkedHashMap<>());

  public AnswerSet {
    answers = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(answers));
  }

  /// What was recorded for a question.
  public Optional<Evidence> to(Question question) {
    return Optional.ofNullable(answers.get(question.id()));
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
    return new AnswerSet(fitting);
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
