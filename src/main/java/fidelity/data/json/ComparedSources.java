package fidelity.data.json;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Where a JSON file that sets reviews side by side says what it was made from: in a list of them,
/// each with its rubric.
final class ComparedSources {

  private static final String COMPARISON = "/comparison";

  private static final Pattern LISTS = Pattern.compile("/(reviews|visits)(/\\d+(/rubric)?)?");

  private static final Pattern ENTRIES =
      Pattern.compile("/(reviews|visits)/\\d+/(review|review_sha256|rubric/(id|version|sha256))");

  private ComparedSources() {}

  /// Whether such a thing can stand under a path of a file; the kind of comparison stands before.
  ///
  /// @param values what was read so far, by its path
  static boolean leadsOn(String path, Map<String, String> values) {
    return values.containsKey(COMPARISON) && LISTS.matcher(path).matches();
  }

  /// Whether a path is one of them.
  static boolean has(String path, Map<String, String> values) {
    return path.equals(COMPARISON)
        || (values.containsKey(COMPARISON) && ENTRIES.matcher(path).matches());
  }

  /// Adds the properties that other formats keep; nothing where the file is of another kind.
  static void add(Map<String, String> values, Map<String, String> properties) {
    if (!values.containsKey(COMPARISON)) {
      return;
    }
    properties.put("comparison", values.getOrDefault(COMPARISON, ""));
    for (var list : List.of("/reviews/", "/visits/")) {
      for (var index = 0; values.containsKey(list + index + "/review"); index++) {
        add(list + index, "review_" + (index + 1), values, properties);
      }
    }
  }

  private static void add(
      String path, String name, Map<String, String> values, Map<String, String> properties) {
    properties.put(name, values.getOrDefault(path + "/review", ""));
    properties.put(name + "_sha256", values.getOrDefault(path + "/review_sha256", ""));
    properties.put(name + "_rubric", values.getOrDefault(path + "/rubric/id", ""));
    properties.put(name + "_rubric_version", values.getOrDefault(path + "/rubric/version", ""));
    properties.put(name + "_rubric_sha256", values.getOrDefault(path + "/rubric/sha256", ""));
  }
}
