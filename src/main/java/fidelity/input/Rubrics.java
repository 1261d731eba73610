package fidelity.input;

import fidelity.input.yaml.SourceFile;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.InputException;
import fidelity.problem.Message;
import fidelity.problem.Spelling;
import fidelity.rubric.Rubric;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where rubrics are found: the built-in ones by id, any other by its path. Each is read and
/// checked once, whoever asks for it and on whatever thread.
public final class Rubrics {

  private static final List<String> BUILT_IN = List.of("ips-25", "ips-25-social-care");

  private final Map<String, Reading> read = new ConcurrentHashMap<>();
  private final Map<String, Reading> bases = new ConcurrentHashMap<>();
  private final Consumer<RubricDocument> check;

  /// Finds rubrics without checking that they are sound.
  public Rubrics() {
    this(document -> {});
  }

  /// Finds only rubrics that pass a check, which throws an exception for any other.
  ///
  /// Built-in rubrics are not checked again: they are proved whenever the program is built.
  public Rubrics(Consumer<RubricDocument> check) {
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
      return Optional.of(packed(name));
    }
    return path(name, folder).map(this::file);
  }

  /// The rubric that a tailored one in that folder is based on; none when the name is neither an id
  /// nor a path.
  ///
  /// A base is not tailored itself, so reading one never waits for another.
  ///
  /// @throws InputException when there is such a file but no rubric in it that can be a base
  Optional<RubricDocument> base(String name, Path folder) {
    return BUILT_IN.contains(name)
        ? Optional.of(packed(name))
        : path(name, folder).map(Path::normalize).map(this::base);
  }

  private RubricDocument base(Path path) {
    return once(
        bases, path.toString(), () -> checked(RubricReader.readBase(SourceFile.read(path))));
  }

  /// The same rubric without its examples and places, which is all that scoring needs.
  ///
  /// @throws InputException when there is such a file but no rubric in it that passes the check
  public Optional<Rubric> rubric(String name, Path folder) {
    return find(name, folder).map(RubricDocument::rubric);
  }

  /// The message that there is no rubric of that name, with the names that there are.
  public static Message unknown(String name) {
    return Message.of(
        Code.UNKNOWN_RUBRIC, Detail.written(name), Spelling.suggestion(name, BUILT_IN));
  }

  /// The rubric files that were read or tried so far.
  public List<Path> files() {
    return Stream.of(read, bases)
        .flatMap(each -> each.keySet().stream())
        .distinct()
        .filter(name -> !BUILT_IN.contains(name))
        .map(Path::of)
        .toList();
  }

  /// Reads a rubric file under its shortest path, so that its name does not depend on which review
  /// names it first: "rubrics/a.yaml" for "b/../rubrics/a.yaml".
  private RubricDocument file(Path named) {
    var path = named.normalize();
    return once(
        read, path.toString(), () -> checked(RubricReader.read(SourceFile.read(path), this)));
  }

  private RubricDocument checked(RubricDocument document) {
    check.accept(document);
    return document;
  }

  /// The path of a name that ends like a rubric file; empty where the system does not allow the
  /// name as a path.
  private static Optional<Path> path(String name, Path folder) {
    try {
      return YamlFile.isYaml(name) ? Optional.of(folder.resolve(name)) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private RubricDocument packed(String id) {
    return once(
        read, id, () -> RubricReader.readBase(SourceFile.packed(id, "/rubrics/" + id + ".yaml")));
  }

  private static RubricDocument once(
      Map<String, Reading> results, String key, Supplier<RubricDocument> reading) {
    return results.computeIfAbsent(key, _ -> new Reading(reading)).document();
  }

  /// The reading of a rubric, done when its result is first asked for. The map is not kept waiting
  /// for it, for one rubric may ask for another.
  private static final class Reading {

    private final Supplier<RubricDocument> reading;
    private @Nullable Result result;

    Reading(Supplier<RubricDocument> reading) {
      this.reading = reading;
    }

    synchronized RubricDocument document() {
      var done = result;
      if (done == null) {
        done = Result.of(reading);
        result = done;
      }
      return done.document();
    }
  }

  /// The result of reading a rubric, kept so that one with problems is not proved again for every
  /// review that names it.
  private sealed interface Result {

    static Result of(Supplier<RubricDocument> reading) {
      try {
        return new Found(reading.get());
      } catch (InputException e) {
        return new Refused(e);
      }
    }

    RubricDocument document();

    /// A rubric that can be used.
    record Found(RubricDocument document) implements Result {}

    /// A rubric with problems.
    record Refused(InputException problems) implements Result {

      @Override
      public RubricDocument document() {
        throw problems;
      }
    }
  }
}
