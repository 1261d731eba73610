package fidelity.input.answer;

import fidelity.input.yaml.Fields;
import fidelity.input.yaml.Node;
import fidelity.input.yaml.Node.Entry;
import fidelity.input.yaml.Node.MapNode;
import fidelity.input.yaml.Node.Scalar;
import fidelity.keys.EvidenceKey;
import fidelity.keys.SpecialistKey;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Problems;
import fidelity.problem.Subject;
import fidelity.review.Answer;
import fidelity.review.AnswerSet;
import fidelity.review.Evidence;
import fidelity.rubric.Item;
import fidelity.rubric.Question;
import java.util.LinkedHashMap;
import java.util.Optional;

/// Decodes one set of answers to an item; its problems name the specialist whose answers they are.
final class AnswerSetReader {

  private final Item item;
  private final Problems problems;
  private final String specialist;
  private final Subject subject;

  /// @param specialist the name of the set; empty when it has none
  AnswerSetReader(Item item, String specialist, Problems problems) {
    this.item = item;
    this.problems = problems;
    this.specialist = specialist;
    this.subject =
        specialist.isEmpty() ? Subject.item(item.id()) : Subject.specialist(item.id(), specialist);
  }

  /// The answers of a set.
  AnswerSet set(Fields fields) {
    var answers = new LinkedHashMap<String, Evidence>();
    for (var entry : fields.entries()) {
      var question = item.question(entry.key());
      if (question.isPresent()) {
        evidence(question.get(), entry.value())
            .ifPresent(evidence -> answers.put(entry.key(), evidence));
      } else if (!entry.key().equals(SpecialistKey.SPECIALIST.id())) {
        notAsked(entry);
      }
    }
    return new AnswerSet(specialist, answers);
  }

  private void notAsked(Entry entry) {
    var ids = item.questions().stream().map(Question::id).toList();
    problems.add(entry.place(), subject, entry.refused(Code.UNKNOWN_QUESTION, ids));
  }

  private Optional<Evidence> evidence(Question question, Node node) {
    return switch (node) {
      case Scalar scalar -> answer(question, scalar).map(Evidence::of);
      case MapNode map -> longForm(question, map);
      case Node.ListNode list -> {
        problems.add(
            list.place(),
            subject,
            list.splitNumber() ? Code.SPLIT_ANSWER : Code.ONE_ANSWER_NEEDED,
            Detail.name(question.id()));
        yield Optional.empty();
      }
    };
  }

  private Optional<Evidence> longForm(Question question, MapNode map) {
    var fields = Fields.of(map, answered(question), problems, EvidenceKey.values());
    var source = fields.text(EvidenceKey.SOURCE);
    var note = fields.text(EvidenceKey.NOTE);
    return fields
        .requiredScalar(EvidenceKey.IS)
        .flatMap(scalar -> answer(question, scalar))
        .map(answer -> new Evidence(answer, source, note));
  }

  private Subject answered(Question question) {
    return specialist.isEmpty()
        ? Subject.answer(item.id(), question.id())
        : Subject.answer(item.id(), specialist, question.id());
  }

  /// An answer; a key without one counts as unanswered.
  private Optional<Answer> answer(Question question, Scalar scalar) {
    if (scalar.text().isEmpty()) {
      return Optional.empty();
    }
    return switch (AnswerParser.parse(scalar.text(), question)) {
      case AnswerParser.Read(var answer, var doubts) -> {
        doubts.forEach(doubt -> problems.add(scalar.place(), subject, doubt));
        yield Optional.of(answer);
      }
      case AnswerParser.Refused(var message) -> {
        problems.add(scalar.place(), subject, message);
        yield Optional.empty();
      }
    };
  }
}
