package fidelity.input;

import fidelity.form.EvidenceKey;
import fidelity.input.yaml.Fields;
import fidelity.input.yaml.Node;
import fidelity.input.yaml.Node.Entry;
import fidelity.input.yaml.Node.ListNode;
import fidelity.input.yaml.Node.MapNode;
import fidelity.input.yaml.Node.Scalar;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Problems;
import fidelity.problem.Subject;
import fidelity.review.Answer;
import fidelity.review.AnswerSet;
import fidelity.review.Evidence;
import fidelity.rubric.Item;
import fidelity.rubric.Item.Cardinality;
import fidelity.rubric.Question;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Decodes the answers to one item: a set, or a list of sets where it is rated per specialist.
final class AnswerReader {

  private final Item item;
  private final Subject subject;
  private final Problems problems;

  private AnswerReader(Item item, Problems problems) {
    this.item = item;
    this.subject = Subject.item(item.id());
    this.problems = problems;
  }

  /// The sets of a node; none when it is absent.
  static List<AnswerSet> sets(Optional<Node> answers, Item item, Problems problems) {
    return answers.map(new AnswerReader(item, problems)::sets).orElse(List.of());
  }

  private List<AnswerSet> sets(Node node) {
    if (!(node instanceof ListNode list)) {
      return List.of(set(node));
    }
    if (item.cardinality() == Cardinality.ONCE) {
      problems.add(list.place(), subject, Code.ONE_SET_NEEDED);
      return List.of();
    }
    if (list.nodes().size() > Item.MOST_SPECIALISTS) {
      problems.add(
          list.place(),
          subject,
          Code.TOO_MANY_SPECIALISTS,
          Detail.whole(list.nodes().size()),
          Detail.whole(Item.MOST_SPECIALISTS));
      return List.of();
    }
    return list.nodes().stream().map(this::set).toList();
  }

  private AnswerSet set(Node node) {
    var answers = new LinkedHashMap<String, Evidence>();
    for (var entry : Fields.of(node, subject, problems).entries()) {
      var question = item.question(entry.key());
      if (question.isPresent()) {
        evidence(question.get(), entry.value())
            .ifPresent(evidence -> answers.put(entry.key(), evidence));
      } else {
        notAsked(entry);
      }
    }
    return new AnswerSet(answers);
  }

  private void notAsked(Entry entry) {
    var ids = item.questions().stream().map(Question::id).toList();
    problems.add(entry.place(), subject, entry.refused(Code.UNKNOWN_QUESTION, ids));
  }

  private Optional<Evidence> evidence(Question question, Node node) {
    return switch (node) {
      case Scalar scalar -> answer(question, scalar).map(Evidence::of);
      case MapNode map -> longForm(question, map);
      case ListNode list -> {
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
    var fields =
        Fields.of(map, Subject.answer(item.id(), question.id()), problems, EvidenceKey.values());
    var source = fields.text(EvidenceKey.SOURCE);
    var note = fields.text(EvidenceKey.NOTE);
    return fields
        .requiredScalar(EvidenceKey.IS)
        .flatMap(scalar -> answer(question, scalar))
        .map(answer -> new Evidence(answer, source, note));
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
