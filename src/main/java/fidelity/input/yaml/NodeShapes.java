package fidelity.input.yaml;

import fidelity.input.yaml.Node.ListNode;
import fidelity.input.yaml.Node.MapNode;
import fidelity.input.yaml.Node.Scalar;
import fidelity.problem.Code;
import fidelity.problem.Problems;
import fidelity.problem.Subject;
import java.util.List;
import java.util.Optional;

/// What nodes must be: a map, a list, a text. One that is something else is reported, and then
/// treated as absent.
record NodeShapes(Subject subject, Problems problems) {

  Optional<MapNode> map(Node node) {
    if (node instanceof MapNode map) {
      return Optional.of(map);
    }
    refuse(node, Code.MAP_NEEDED);
    return Optional.empty();
  }

  /// The nodes of a list.
  List<Node> list(Node node) {
    if (node instanceof ListNode list) {
      return list.nodes();
    }
    refuse(node, Code.LIST_NEEDED);
    return List.of();
  }

  /// A text, which may be empty.
  Optional<Scalar> text(Node node) {
    if (node instanceof Scalar scalar) {
      return Optional.of(scalar);
    }
    refuse(node, Code.TEXT_NEEDED);
    return Optional.empty();
  }

  /// A text that says something.
  Optional<Scalar> words(Node node) {
    var text = text(node);
    if (text.isPresent() && text.get().text().isEmpty()) {
      refuse(node, Code.TEXT_NEEDED);
      return Optional.empty();
    }
    return text;
  }

  private void refuse(Node node, Code code) {
    problems.add(node.place(), subject, code, node.found());
  }
}
