package fidelity.input;

import fidelity.input.yaml.Node;
import fidelity.input.yaml.Node.ListNode;
import fidelity.input.yaml.Node.MapNode;
import fidelity.input.yaml.Node.Scalar;
import fidelity.problem.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where the parts of a rubric stand in its file, for what is found wrong after it was read.
///
/// A path is made of the file's own keys and begins anew at whatever has an id: `item 7`,
/// `item 7/levels/4`, `item 7/answers/rural`, `item 7/examples/2`, `band good`, `section
/// access/band open`.
public final class RubricPlaces {

  private static final Map<String, String> NAMED =
      Map.of("sections", "section", "items", "item", "bands", "band");

  private final Node file;
  private @Nullable Map<String, Place> found;

  RubricPlaces(Node file) {
    this.file = file;
  }

  /// The file; a rubric that was read is a map.
  MapNode file() {
    return (MapNode) file;
  }

  /// The place of the part with that path; the beginning of the file when there is no such part.
  public Place of(String path) {
    return places().getOrDefault(path, file.place());
  }

  /// Looked up only when the place of something is asked for.
  private Map<String, Place> places() {
    var places = found;
    if (places == null) {
      var all = new HashMap<String, Place>();
      add(all, "", "", file);
      places = Map.copyOf(all);
      found = places;
    }
    return places;
  }

  private static void add(Map<String, Place> places, String path, String key, Node node) {
    switch (node) {
      case MapNode map -> {
        for (var entry : map.entries()) {
          var inner = path.isEmpty() ? entry.key() : path + "/" + entry.key();
          places.put(inner, entry.place());
          add(places, inner, entry.key(), entry.value());
        }
      }
      case ListNode(_, var nodes) -> {
        for (var index = 0; index < nodes.size(); index++) {
          var each = nodes.get(index);
          var inner =
              name(key, each)
                  .map(name -> within(path) + name)
                  .orElse("%s/%d".formatted(path, index + 1));
          places.put(inner, each.place());
          add(places, inner, "", each);
        }
      }
      case Scalar _ -> {}
    }
  }

  /// The bands of a section stand within it; whatever else has an id begins anew.
  private static String within(String list) {
    return list.startsWith("section ") && list.endsWith("/bands")
        ? list.substring(0, list.length() - "bands".length())
        : "";
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
