package fidelity.input;

import fidelity.input.yaml.Node;
import fidelity.input.yaml.Node.Entry;
import fidelity.input.yaml.Node.MapNode;
import fidelity.input.yaml.Node.Scalar;
import fidelity.keys.Key;
import fidelity.keys.LevelKey;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A condition that YAML has cut at the commas of a count: inside `{ }` each comma begins a key.
///
/// @param when what is left of the condition
/// @param level the level without the keys that its rest has become
record SplitCondition(Scalar when, MapNode level) {

  /// A count without the end of its list.
  private static final Pattern OPEN_COUNT = Pattern.compile("\\bcount *\\([^)]*$");

  private static final List<String> KEYS = Key.ids(LevelKey.values());

  /// The condition of a level, if it is cut.
  static Optional<SplitCondition> of(Node level) {
    return level instanceof MapNode map
            && map.entries().stream().anyMatch(SplitCondition::isRest)
            && map.find(LevelKey.WHEN.id()).map(Entry::value).orElse(map) instanceof Scalar when
            && OPEN_COUNT.matcher(when.text()).find()
        ? Optional.of(new SplitCondition(when, withoutRest(map)))
        : Optional.empty();
  }

  private static MapNode withoutRest(MapNode map) {
    return new MapNode(
        map.place(), map.entries().stream().filter(entry -> !isRest(entry)).toList());
  }

  private static boolean isRest(Entry entry) {
    return !KEYS.contains(entry.key())
        && entry.value() instanceof Scalar value
        && value.text().isEmpty();
  }
}
