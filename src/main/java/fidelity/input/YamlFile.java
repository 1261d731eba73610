package fidelity.input;

import fidelity.input.yaml.Node;
import fidelity.input.yaml.Remarks;
import fidelity.input.yaml.SourceFile;
import fidelity.input.yaml.YamlReader;
import fidelity.keys.Key;
import fidelity.keys.ReviewKey;
import fidelity.keys.RubricKey;
import fidelity.keys.TailoredKey;
import fidelity.problem.Code;
import fidelity.problem.Diagnostic;
import fidelity.problem.Problems;
import fidelity.problem.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// A YAML file, which may be a review or a rubric: read, told apart, not decoded yet.
public final class YamlFile {

  private static final List<Key> SURE_SIGNS_OF_RUBRIC =
      List.of(RubricKey.SECTIONS, TailoredKey.BASED_ON, TailoredKey.CHANGES);
  private static final List<Key> SIGNS_OF_REVIEW =
      List.of(ReviewKey.RUBRIC, ReviewKey.SITE, ReviewKey.VISITED);
  private static final List<Key> SIGNS_OF_RUBRIC =
      List.of(RubricKey.SCORES, RubricKey.TOTAL, RubricKey.BANDS);

  private final Path path;
  private final SourceFile file;
  private final Node node;
  private final Problems problems;

  private YamlFile(Path path, SourceFile file, Node node, Problems problems) {
    this.path = path;
    this.file = file;
    this.node = node;
    this.problems = problems;
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
  /// @throws InputException when it cannot be read, or is neither kind and no sound YAML
  public static YamlFile open(Path path) {
    var file = SourceFile.read(path);
    var problems = new Problems();
    var node = YamlReader.read(file, problems);
    var opened = new YamlFile(Path.of(file.name()), file, node, problems);
    if (opened.kind() == Kind.NEITHER) {
      problems.throwIfAny();
    }
    return opened;
  }

  /// Whether a file does not even look like a review or a rubric, be it YAML or not: of their keys
  /// it has at most one.
  public static boolean isOther(Path path) {
    try {
      return Files.isRegularFile(path) && OurKeys.in(SourceFile.beginning(path)) < 2;
    } catch (IOException e) {
      return false;
    }
  }

  /// Whether a path stands for standard input, by whatever name.
  public static boolean isStandardInput(Path path) {
    return SourceFile.standardInput(path);
  }

  /// The path of the file, as the user gave it.
  public Path path() {
    return path;
  }

  /// What the file is: a review has the key `items`, a rubric the key `sections`, or one of
  /// `based_on` and `changes`, in small or capital letters. A file without either is what most of
  /// its other keys say, so that a misspelt one can be told.
  public Kind kind() {
    if (has(ReviewKey.ITEMS)) {
      return Kind.REVIEW;
    }
    if (SURE_SIGNS_OF_RUBRIC.stream().anyMatch(this::has)) {
      return Kind.RUBRIC;
    }
    if (SIGNS_OF_REVIEW.stream().filter(this::has).count() > 1) {
      return Kind.REVIEW;
    }
    return SIGNS_OF_RUBRIC.stream().filter(this::has).count() > 1 ? Kind.RUBRIC : Kind.NEITHER;
  }

  private boolean has(Key key) {
    return node instanceof Node.MapNode map
        && map.entries().stream().anyMatch(entry -> entry.key().equalsIgnoreCase(key.id()));
  }

  /// The review in it.
  ///
  /// @throws InputException with every problem in it
  public ReviewDocument review(Rubrics shelf) {
    return ReviewReader.read(path, file, node, shelf, problems);
  }

  /// A note where the file has remarks, for whatever keeps what it says and not them.
  public List<Diagnostic> remarks() {
    return Remarks.first(file)
        .map(place -> Diagnostic.of(place, Subject.FILE, Code.REMARKS_LEFT))
        .stream()
        .toList();
  }

  /// The rubric in it.
  ///
  /// @throws InputException with every problem in it
  public RubricDocument rubric(Rubrics shelf) {
    return RubricReader.read(file, node, shelf, problems);
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
