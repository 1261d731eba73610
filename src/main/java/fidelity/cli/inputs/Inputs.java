package fidelity.cli.inputs;

import fidelity.cli.console.CommandException;
import fidelity.input.table.TableReader;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The files that a user means by naming files, folders and patterns.
///
/// Each comes once, in the order of their names, however often and in whatever order they are
/// meant.
public final class Inputs {

  /// By their letters alone, so that every system and language has the same order.
  private static final Comparator<Input> IN_ORDER =
      (one, other) -> letters(one).compareTo(letters(other));

  private final Map<Path, Input> found = new LinkedHashMap<>();
  private final List<Path> folders = new ArrayList<>();
  private final Set<Diagnostic> problems = new LinkedHashSet<>();
  private Unread passedOver = Unread.NOTHING;

  private Inputs() {}

  private static String letters(Input input) {
    return input.path().toString().replace('\\', '/');
  }

  /// The files named, and every YAML file and answer book in the folders named; at least one.
  ///
  /// @throws CommandException when a pattern matches nothing, or there is no file at all
  public static Inputs find(Collection<String> names) {
    var inputs = new Inputs();
    names.forEach(inputs::add);
    if (inputs.found.isEmpty() && inputs.problems.isEmpty()) {
      inputs.folders.stream().findFirst().ifPresent(Inputs::refuseEmpty);
    }
    return inputs;
  }

  /// The files to read.
  public List<Input> all() {
    return found.values().stream().sorted(IN_ORDER).toList();
  }

  /// The folders named.
  public List<Path> folders() {
    return folders;
  }

  /// What lies in the folders, and is not read.
  public Unread passedOver() {
    return passedOver.withoutTables(paths());
  }

  /// A problem for each folder that cannot be read.
  public List<Diagnostic> problems() {
    return List.copyOf(problems);
  }

  /// Their paths, in the same order.
  public List<Path> paths() {
    return all().stream().map(Input::path).toList();
  }

  private void add(String name) {
    var paths = PathPattern.isPattern(name) ? new PathPattern(name).matches() : List.of(path(name));
    paths.forEach(this::add);
  }

  private void add(Path path) {
    if (Files.isDirectory(path)) {
      folders.add(path);
      var files = FoundFiles.in(path, each -> !FilesOfCohort.has(each) && InputFile.isOne(each));
      files.found().forEach(file -> put(new Input(file, false)));
      var tables = TablesInFolder.of(path, files.found());
      passedOver = passedOver.plus(files.passedOver()).withTables(tables);
      problems.addAll(files.problems());
    } else {
      put(new Input(path, true));
    }
  }

  /// A file that is named beside its folder counts as named, and one that a link leads to as
  /// itself.
  private void put(Input input) {
    found.merge(real(input.path()), input, Inputs::better);
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize(); // reading it will say what is wrong
    }
  }

  private static Input better(Input first, Input second) {
    if (first.named() != second.named()) {
      return first.named() ? first : second;
    }
    return Files.isSymbolicLink(first.path()) ? second : first;
  }

  /// Says of a folder without YAML files what it holds instead.
  private static void refuseEmpty(Path folder) {
    var name = Detail.name(folder.toString());
    FoundFiles.in(folder, TableReader::isTable).found().stream()
        .findFirst()
        .ifPresent(
            table -> {
              throw new CommandException(
                  Code.ONLY_TABLES_IN_FOLDER, name, Detail.name(table.toString()));
            });
    throw new CommandException(Code.NO_REVIEWS_IN_FOLDER, name);
  }

  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new CommandException(Code.UNFIT_FILE_NAME, Detail.name(name));
    }
  }
}
