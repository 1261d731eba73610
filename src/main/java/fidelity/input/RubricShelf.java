package fidelity.input;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Where rubrics are found: the built-in ones by id, any other by its path. Each is read and
/// checked once.
public final class RubricShelf {

  private static final List<String> BUILT_IN = List.of("ips-25", "ips-25-social-care");

  private final Map<String, RubricDocument> read = new HashMap<>();
  private final Consumer<RubricDocument> check;

  /// Rubrics as they are.
  public RubricShelf() {
    this(document -> {});
  }

  /// Only rubrics that pass a check, which throws an exception for any other.
  ///
  /// The built-in ones need none, for they pass it whenever the program is built.
  public RubricShelf(Consumer<RubricDocument> check) {
    this.check = check;
  }

  /// The ids of the rubrics that are packed into the program.
  public static List<String> builtIn() {
    return BUILT_IN;
  }

  /// The rubric of an id, or of a path relative to a folder; none when it is neither.
  ///
  /// @throws InputException when there is such a file but no rubric in it that passes the check
  public Optional<RubricDocument> find(String name, Path folder) {
    if (BUILT_IN.contains(name)) {
      return Optional.of(
          read.computeIfAbsent(
              name, id -> RubricReader.read(SourceFile.packed(id, "/rubrics/" + id + ".yaml"))));
    }
    return path(name, folder).map(this::file);
  }

  /// Why there is no rubric of that name; what would be right.
  public static String unknown(String name) {
    return "rubric '%s' is not built in; %s"
        .formatted(Excerpt.of(name), Nearest.hint(name, BUILT_IN));
  }

  private RubricDocument file(Path path) {
    return read.computeIfAbsent(
        path.normalize().toString(), ignored -> checked(SourceFile.read(path)));
  }

  private RubricDocument checked(SourceFile file) {
    var document = RubricReader.read(file);
    check.accept(document);
    return document;
  }

  /// The path of a name that ends like a rubric file; some systems keep characters for themselves.
  private static Optional<Path> path(String name, Path folder) {
    try {
      return name.endsWith(".yaml") || name.endsWith(".yml")
          ? Optional.of(folder.resolve(name))
          : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
