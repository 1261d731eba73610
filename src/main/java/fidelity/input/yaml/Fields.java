package fidelity.input.yaml;

import fidelity.input.yaml.Node.Entry;
import fidelity.input.yaml.Node.MapNode;
import fidelity.input.yaml.Node.Scalar;
import fidelity.keys.Key;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Message;
import fidelity.problem.Place;
import fidelity.problem.Problems;
import fidelity.problem.Subject;
import fidelity.rubric.Identified;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A map while it is decoded: its values by key, with a problem for each that is not as it should
/// be.
///
/// A value that is wrong is reported and then treated as absent, so that one reading finds all.
public final class Fields {

  private final MapNode map;
  private final NodeShapes shapes;
  private final boolean readable;

  /// @param readable whether keys can be missing: they cannot in what should have been a map
  private Fields(MapNode map, NodeShapes shapes, boolean readable) {
    this.map = map;
    this.shapes = shapes;
    this.readable = readable;
  }

  /// The fields of a node that must be a map of the given keys.
  public static Fields of(Node node, Subject subject, Problems problems, Key[] keys) {
    return of(node, subject, problems, Key.ids(keys));
  }

  /// The same, where a rubric says what keys there are.
  public static Fields of(Node node, Subject subject, Problems problems, List<String> keys) {
    return of(new KnownKeys(keys, subject, problems).of(node), subject, problems);
  }

  /// The fields of a node that must be a map of any keys.
  public static Fields of(Node node, Subject subject, Problems problems) {
    var shapes = new NodeShapes(subject, problems);
    return shapes
        .map(node)
        .map(map -> new Fields(map, shapes, true))
        .orElseGet(() -> new Fields(new MapNode(node.place(), List.of()), shapes, false));
  }

  /// Where the map begins.
  public Place place() {
    return map.place();
  }

  /// Every key with its value, in the file's order.
  public List<Entry> entries() {
    return map.entries();
  }

  /// The value of a key; empty when the key is absent, which is no problem.
  public Optional<Node> find(Key key) {
    return find(key.id());
  }

  private Optional<Node> find(String key) {
    return map.find(key).map(Entry::value);
  }

  /// Where the value of a key stands; where the map begins when it is absent.
  public Place placeOf(Key key) {
    return find(key).map(Node::place).orElse(place());
  }

  /// Whether the map has a key.
  public boolean has(Key key) {
    return has(key.id());
  }

  /// Whether the map has a key that no form declares.
  public boolean has(String key) {
    return find(key).isPresent();
  }

  /// The value of a key that must be there; a missing key is reported.
  public Optional<Node> require(Key key) {
    return require(key.id());
  }

  /// The same for a key that no form declares.
  public Optional<Node> require(String key) {
    if (readable && !has(key)) {
      shapes.problems().add(place(), shapes.subject(), Code.MISSING_KEY, Detail.name(key));
    }
    return find(key);
  }

  /// The text of a key; empty when it is absent.
  public String text(Key key) {
    return text(key.id());
  }

  /// The same for a key that no form declares.
  public String text(String key) {
    return find(key).flatMap(shapes::text).map(Scalar::text).orElse("");
  }

  /// The text of a key that must be there and say something.
  public String requiredText(Key key) {
    return requiredText(key.id());
  }

  /// The same for a key that no form declares, as the code of a source.
  public String requiredText(String key) {
    return require(key).flatMap(shapes::words).map(Scalar::text).orElse("");
  }

  /// The text of an entry, which must say something.
  public String requiredText(Entry entry) {
    return shapes.words(entry.value()).map(Scalar::text).orElse("");
  }

  /// The scalar of a key that must be there and say something.
  public Optional<Scalar> requiredScalar(Key key) {
    return require(key).flatMap(shapes::words);
  }

  /// The texts of a list; none when it is absent. Where nothing is written, as behind a dash that
  /// waits to be filled in, there is no text.
  public List<String> texts(Key key) {
    return find(key).filter(Fields::isWritten).map(shapes::list).orElse(List.of()).stream()
        .filter(Fields::isWritten)
        .flatMap(node -> shapes.text(node).stream())
        .map(Scalar::text)
        .toList();
  }

  private static boolean isWritten(Node node) {
    return !(node instanceof Scalar scalar && scalar.text().isEmpty());
  }

  /// The scalars of a list; none when it is absent.
  public List<Scalar> scalars(Key key) {
    var scalars = new ArrayList<Scalar>();
    for (var node : nodes(key)) {
      shapes.words(node).ifPresent(scalars::add);
    }
    return scalars;
  }

  /// The nodes of a list; none when it is absent.
  public List<Node> nodes(Key key) {
    return find(key).map(shapes::list).orElse(List.of());
  }

  /// The nodes of a list that must be there.
  public List<Node> requiredNodes(Key key) {
    return require(key).map(shapes::list).orElse(List.of());
  }

  /// The value of a key as `read` makes it, absent when the key is, or when it cannot be read.
  ///
  /// @param code what is said of a text that cannot be read, with the key and the text
  /// @param more what is filled into its sentence besides
  public <T> Optional<T> value(
      Key key, Function<String, Optional<T>> read, Code code, Detail... more) {
    return value(find(key), key, ValueRule.of(read, code, more));
  }

  /// The same, where the text decides what is said of it, which follows the key and the text.
  public <T> Optional<T> value(
      Key key, Function<String, Optional<T>> read, Function<String, Message> wrong) {
    return value(find(key), key, new ValueRule<>(read, wrong));
  }

  /// The value of a key that must be there.
  public <T> Optional<T> requiredValue(
      Key key, Function<String, Optional<T>> read, Code code, Detail... more) {
    return value(require(key), key, ValueRule.of(read, code, more));
  }

  /// The constant that a key names, absent when the key is, or when it names none.
  public <E extends Enum<E> & Identified> Optional<E> constant(Key key, Class<E> type) {
    return value(find(key), key, ValueRule.constant(type));
  }

  /// The value of a key that must be there, one of some words.
  public Optional<String> requiredOneOf(Key key, List<String> words) {
    return value(require(key), key, ValueRule.oneOf(words));
  }

  private <T> Optional<T> value(Optional<Node> node, Key key, ValueRule<T> rule) {
    return node.flatMap(shapes::text).flatMap(scalar -> value(scalar, key, rule));
  }

  private <T> Optional<T> value(Scalar scalar, Key key, ValueRule<T> rule) {
    var value = rule.read().apply(scalar.text());
    if (value.isEmpty()) {
      shapes.problems().add(scalar.place(), shapes.subject(), rule.refused(key.id(), scalar));
    }
    return value;
  }
}
