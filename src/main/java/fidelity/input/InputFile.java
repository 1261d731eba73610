package fidelity.input;

import fidelity.form.ReviewKey;
import fidelity.form.RubricKey;
import fidelity.input.yaml.Node;
import fidelity.input.yaml.SourceFile;
import fidelity.input.yaml.YamlReader;
import fidelity.problem.Code;
import fidelity.problem.Diagnostic;
import fidelity.problem.Subject;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/// A YAML file that may be a review or a rubric: read, told apart, not decoded yet.
public final class InputFile {

  private static final Set<String> REVIEW_KEYS =
      Set.of(
          ReviewKey.RUBRIC.id(), ReviewKey.SITE.id(), ReviewKey.VISITED.id(), ReviewKey.ITEMS.id());

  private static final Set<String> RUBRIC_KEYS =
      Set.of(
          RubricKey.SCORES.id(),
          RubricKey.TOTAL.id(),
          RubricKey.BANDS.id(),
          RubricKey.SECTIONS.id());

  private final Path path;
  private final SourceFile file;
  private final Node node;

  private InputFile(Path path, SourceFile file, Node node) {
    this.path = path;
    this.file = file;
    this.node = node;
  }

  /// What a file is, by its keys.
  public enum Kind {
    REVIEW,
    RUBRIC,
    NEITHER
  }

  /// Whether a file of that name is YAML: it ends in `.yaml` or `.yml`, in small or capital
  /// letters.
  public static boolean isYaml(String name) {
    var small = name.toLowerCase(Locale.ROOT);
    return small.endsWith(".yaml") || small.endsWith(".yml");
  }

  /// Reads a file.
  ///
  /// @throws InputException when it cannot be read or is not YAML
  public static InputFile open(Path path) {
    var file = SourceFile.read(path);
    return new InputFile(Path.of(file.name()), file, YamlReader.read(file));
  }

  /// Whether a path stands for standard input, by whatever name.
  public static boolean isStandardInput(Path path) {
    return SourceFile.standardInput(path);
  }

  /// The path of the file, as the user gave it.
  public Path path() {
    return path;
  }

  /// What the file is: a review has the key `items`, a rubric the key `sections`. Where these are
  /// missing or misspelt, two other keys that only one of them has tell what the file was meant to
  /// be.
  public Kind kind() {
    if (!(node instanceof Node.MapNode map)) {
      return Kind.NEITHER;
    }
    if (map.find(ReviewKey.ITEMS.id()).isPresent()) {
      return Kind.REVIEW;
    }
    if (map.find(RubricKey.SECTIONS.id()).isPresent()) {
      return Kind.RUBRIC;
    }
    if (hasTwo(map, REVIEW_KEYS)) {
      return Kind.REVIEW;
    }
    return hasTwo(map, RUBRIC_KEYS) ? Kind.RUBRIC : Kind.NEITHER;
  }

  private static boolean hasTwo(Node.MapNode map, Set<String> keys) {
    return map.entries().stream()
            .map(entry -> entry.key().toLowerCase(Locale.ROOT))
            .filter(keys::contains)
            .distinct()
            .count()
        > 1;
  }

  /// The review in it.
  ///
  /// @throws InputException with every problem in it
  public ReviewDocument review(Rubrics shelf) {
    return ReviewReader.read(path, file, node, shelf);
  }

  /// The rubric in it.
  ///
  /// @throws InputException with every problem in it
  public RubricDocument rubric() {
    return RubricReader.read(file, node);
  }

  /// The problem to report when a review is wanted and the file is a rubric.
  public Diagnostic notReview() {
    return ReviewReader.isRubric(node.place());
  }

  /// The problem to report of a file that is neither a review nor a rubric.
  public Diagnostic neither() {
    return Diagnostic.of(node.place(), Subject.FILE, Code.NEITHER_REVIEW_NOR_RUBRIC);
  }
}
