package fidelity.input;

import fidelity.input.Node.Entry;
import fidelity.input.Node.ListNode;
import fidelity.input.Node.MapNode;
import fidelity.input.Node.Scalar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// A map while it is decoded: its values by key, with a problem for each that is not as it should
/// be.
///
/// A value that is wrong is reported and then treated as absent, so that one reading finds all.
final class Fields {

  private final Place place;
  private final String subject;
  private final List<Entry> entries;
  private final Map<String, Node> values;
  private final Problems problems;
  private final boolean readable;

  private Fields(
      Place place, String subject, List<Entry> entries, Problems problems, boolean readable) {
    this.place = place;
    this.subject = subject;
    this.entries = entries;
    this.values = HashMap.newHashMap(entries.size());
    entries.forEach(entry -> values.put(entry.key(), entry.value()));
    this.problems = problems;
    this.readable = readable;
  }

  /// The fields of a node that must be a map of the given keys.
  static Fields of(Node node, String subject, Problems problems, List<String> keys) {
    var fields = of(node, subject, problems);
    for (var entry : fields.entries) {
      if (!keys.contains(entry.key())) {
        problems.add(
            entry.place(),
            subject,
            entry
                .splitNumber()
                .orElseGet(
                    () ->
                        "key '%s' is not known; %s"
                            .formatted(Excerpt.of(entry.key()), Nearest.hint(entry.key(), keys))));
      }
    }
    return fields;
  }

  /// The fields of a node that must be a map of any keys.
  static Fields of(Node node, String subject, Problems problems) {
    if (node instanceof MapNode map) {
      return new Fields(map.place(), subject, map.entries(), problems, true);
    }
    problems.add(
        node.place(),
        subject,
        "%s stands here; a map of keys and values is needed".formatted(node.kind()));
    return new Fields(node.place(), subject, List.of(), problems, false);
  }

  Place place() {
    return place;
  }

  List<Entry> entries() {
    return entries;
  }

  Optional<Node> find(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /// Where the value of a key stands; where the map begins when it is absent.
  Place placeOf(String key) {
    return find(key).map(Node::place).orElse(place);
  }

  boolean has(String key) {
    return find(key).isPresent();
  }

  Optional<Node> require(String key) {
    if (readable && !has(key)) {
      problems.add(place, subject, "key '%s' is missing; it is required".formatted(key));
    }
    return find(key);
  }

  /// The text of a key; empty when it is absent.
  String text(String key) {
    return find(key).flatMap(this::scalar).map(Scalar::text).orElse("");
  }

  /// The text of a key that must be there and say something.
  String requiredText(String key) {
    return requiredScalar(key).map(Scalar::text).orElse("");
  }

  /// The scalar of a key that must be there and say something.
  Optional<Scalar> requiredScalar(String key) {
    return require(key).flatMap(this::scalar).flatMap(this::notEmpty);
  }

  /// The texts of a list; none when it is absent.
  List<String> texts(String key) {
    return scalars(key).stream().map(Scalar::text).toList();
  }

  /// The scalars of a list; none when it is absent.
  List<Scalar> scalars(String key) {
    return nodes(key).stream()
        .flatMap(node -> scalar(node).flatMap(this::notEmpty).stream())
        .toList();
  }

  /// The nodes of a list; none when it is absent.
  List<Node> nodes(String key) {
    return find(key).map(this::nodes).orElse(List.of());
  }

  /// The nodes of a list that must be there.
  List<Node> requiredNodes(String key) {
    return require(key).map(this::nodes).orElse(List.of());
  }

  /// The value of a key as `read` makes it, absent when the key is, or when it cannot be read.
  <T> Optional<T> value(String key, String right, Function<String, Optional<T>> read) {
    return find(key).flatMap(this::scalar).flatMap(scalar -> value(scalar, key, right, read));
  }

  /// The value of a key that must be there.
  <T> Optional<T> requiredValue(String key, String right, Function<String, Optional<T>> read) {
    return require(key).flatMap(this::scalar).flatMap(scalar -> value(scalar, key, right, read));
  }

  /// The value of a key that is one of some words, absent when the key is, or when it is another.
  Optional<String> oneOf(String key, List<String> words) {
    return find(key).flatMap(this::scalar).flatMap(scalar -> oneOf(scalar, key, words));
  }

  /// The value of a key that must be there, one of some words.
  Optional<String> requiredOneOf(String key, List<String> words) {
    return require(key).flatMap(this::scalar).flatMap(scalar -> oneOf(scalar, key, words));
  }

  private Optional<String> oneOf(Scalar scalar, String key, List<String> words) {
    if (words.contains(scalar.text())) {
      return Optional.of(scalar.text());
    }
    refuse(scalar, key, Nearest.hint(scalar.text(), words));
    return Optional.empty();
  }

  private <T> Optional<T> value(
      Scalar scalar, String key, String right, Function<String, Optional<T>> read) {
    var value = read.apply(scalar.text());
    if (value.isEmpty()) {
      refuse(scalar, key, right);
    }
    return value;
  }

  private void refuse(Scalar scalar, String key, String right) {
    problems.add(scalar.place(), subject, "%s is %s; %s".formatted(key, scalar.kind(), right));
  }

  private List<Node> nodes(Node node) {
    if (node instanceof ListNode list) {
      return list.nodes();
    }
    problems.add(node.place(), subject, "%s stands here; a list is needed".formatted(node.kind()));
    return List.of();
  }

  private Optional<Scalar> scalar(Node node) {
    if (node instanceof Scalar scalar) {
      return Optional.of(scalar);
    }
    problems.add(node.place(), subject, "%s stands here; a text is needed".formatted(node.kind()));
    return Optional.empty();
  }

  private Optional<Scalar> notEmpty(Scalar scalar) {
    if (!scalar.text().isEmpty()) {
      return Optional.of(scalar);
    }
    problems.add(scalar.place(), subject, "nothing stands here; a text is needed");
    return Optional.empty();
  }
}
