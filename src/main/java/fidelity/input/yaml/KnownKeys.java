package fidelity.input.yaml;

import fidelity.input.yaml.Node.Entry;
import fidelity.input.yaml.Node.MapNode;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Problems;
import fidelity.problem.Subject;
import java.util.List;
import java.util.Optional;

/// Reports the keys of a map that are not among those that it may have.
///
/// @param known the keys that it may have
record KnownKeys(List<String> known, Subject subject, Problems problems) {

  KnownKeys {
    known = List.copyOf(known);
  }

  /// The node with every key as it should be written where only its capital letters are wrong, so
  /// that its value is read as well; any other wrong key is only reported.
  Node of(Node node) {
    return node instanceof MapNode map && !allKnown(map)
        ? new MapNode(
            map.place(),
            map.entries().stream().map(entry -> checked(entry, map.entries())).toList())
        : node;
  }

  /// A plain loop for speed; see explanation/start-up.md.
  private boolean allKnown(MapNode map) {
    for (var entry : map.entries()) {
      if (!known.contains(entry.key())) {
        return false;
      }
    }
    return true;
  }

  private Entry checked(Entry entry, List<Entry> all) {
    if (known.contains(entry.key())) {
      return entry;
    }
    var meant = inSmallLetters(entry.key());
    if (meant.isEmpty()) {
      problems.add(entry.place(), subject, entry.refused(Code.UNKNOWN_KEY, known));
      return entry;
    }
    problems.add(
        entry.place(),
        subject,
        Code.CAPITAL_KEY,
        Detail.written(entry.key()),
        Detail.name(meant.get()));
    var taken = all.stream().anyMatch(each -> each.key().equals(meant.get()));
    return taken ? entry : new Entry(meant.get(), entry.place(), entry.value());
  }

  private Optional<String> inSmallLetters(String key) {
    return known.stream().filter(key::equalsIgnoreCase).findFirst();
  }
}
