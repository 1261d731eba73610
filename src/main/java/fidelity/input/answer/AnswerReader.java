package fidelity.input.answer;

import fidelity.input.yaml.Fields;
import fidelity.input.yaml.Node;
import fidelity.input.yaml.Node.ListNode;
import fidelity.keys.SpecialistKey;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Problems;
import fidelity.problem.Subject;
import fidelity.review.AnswerSet;
import fidelity.review.Specialist;
import fidelity.rubric.Item;
import fidelity.rubric.Item.Cardinality;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Decodes the answers to one item: a set, or a list of sets where it is rated per specialist, each
/// with the name that the reviewers gave it.
public final class AnswerReader {

  private final Item item;
  private final Subject subject;
  private final Problems problems;
  private final Set<String> names = new HashSet<>();

  private AnswerReader(Item item, Problems problems) {
    this.item = item;
    this.subject = Subject.item(item.id());
    this.problems = problems;
  }

  /// The sets of a node; none when it is absent.
  public static List<AnswerSet> sets(Optional<Node> answers, Item item, Problems problems) {
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
    var fields = Fields.of(node, subject, problems);
    return new AnswerSetReader(item, name(fields), problems).set(fields);
  }

  /// The name of a set; empty when it has none, or one that cannot be.
  private String name(Fields fields) {
    var key = SpecialistKey.SPECIALIST;
    var place = fields.placeOf(key);
    if (item.cardinality() == Cardinality.ONCE) {
      if (fields.has(key)) {
        problems.add(place, subject, Code.SPECIALIST_NOT_TAKEN);
      }
      return "";
    }
    var name =
        fields.value(
            key,
            text -> Optional.of(text).filter(Specialist::canBeCalled),
            Code.UNFIT_SPECIALIST,
            Detail.whole(Specialist.LONGEST_NAME));
    name.filter(each -> !each.isEmpty() && !names.add(Folded.of(each)))
        .ifPresent(
            each -> problems.add(place, subject, Code.SPECIALIST_TWICE, Detail.written(each)));
    return name.orElse("");
  }
}
