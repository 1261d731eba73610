package fidelity.input;

import fidelity.input.yaml.Node;
import fidelity.input.yaml.Node.ListNode;
import fidelity.input.yaml.Node.MapNode;
import fidelity.input.yaml.Node.Scalar;
import fidelity.problem.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Where the parts of a rubric stand in its file, for what is found wrong after it was read.
///
/// A path is made of the file's own keys and begins anew at whatever has an id: `item 7`,
/// `item 7/levels/4`, `item 7/answers/rural`, `item 7/examples/2`, `band good`.
public final class RubricPlaces {

  private static final Map<String, String> NAMED =
      Map.of("sections", "section", "items", "item", "bands", "band");

  private final Place start;
  private final Map<String, Place> places = new HashMap<>();

  private RubricPlaces(Place start) {
    this.start = start;
  }

  static RubricPlaces of(Node file) {
    var places = new RubricPlaces(file.place());
    places.add("", "", file);
    return places;
  }

  /// The place of the part with that path; the beginning of the file when there is no such part.
  public Place of(String path) {
    return places.getOrDefault(path, start);
  }

  private void add(String path, String key, Node node) {
    switch (node) {
      case MapNode map -> {
        for (var entry : map.entries()) {
          var inner = path.isEmpty() ? entry.key() : path + "/" + entry.key();
          places.put(inner, entry.place());
          add(inner, entry.key(), entry.value());
        }
      }
      case ListNode(_, var nodes) -> {
        for (var index = 0; index < nodes.size(); index++) {
          var each = nodes.get(index);
          var inner = name(key, each).orElse("%s/%d".formatted(path, index + 1));
          places.put(inner, each.place());
          add(inner, "", each);
        }
      }
      case Scalar _ -> {}
    }
  }

  /// The name of a list's entry, `item 7`, if entries of such a list have one.
  private static Optional<String> name(String key, Node entry) {
    var kind = NAMED.getOrDefault(key, "");
    return entry instanceof MapNode map
        ? map.find(kind).map(id -> kind + " " + text(id.value()))
        : Optional.empty();
  }

  private static String text(Node node) {
    return node instanceof Scalar scalar ? scalar.text() : "";
  }
}
