package fidelity.cli.inputs;

import fidelity.problem.Code;
import fidelity.problem.Diagnostic;
import fidelity.problem.Place;
import fidelity.problem.Subject;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// What lies in folders that are read and is passed over, in order.
///
/// @param files what may be taken for an input: other YAML, hidden files, links to nowhere or back
/// @param folders the hidden ones, which are not looked into
/// @param tables tables of reviews, which are read where they are named
public record Unread(List<Path> files, List<Path> folders, List<Path> tables) {

  /// Nothing is passed over.
  public static final Unread NOTHING = new Unread(List.of(), List.of(), List.of());

  public Unread {
    files = files.stream().distinct().sorted().toList();
    folders = folders.stream().distinct().sorted().toList();
    tables = tables.stream().distinct().sorted().toList();
  }

  /// The same with more files.
  public Unread with(Collection<Path> more) {
    return plus(new Unread(List.copyOf(more), List.of(), List.of()));
  }

  /// The same with some tables.
  Unread withTables(List<Path> more) {
    return plus(new Unread(List.of(), List.of(), more));
  }

  /// The same without tables that are read, for they are named beside their folder.
  Unread withoutTables(List<Path> read) {
    return new Unread(
        files, folders, tables.stream().filter(each -> !read.contains(each)).toList());
  }

  /// Both together.
  public Unread plus(Unread other) {
    return new Unread(
        joined(files, other.files), joined(folders, other.folders), joined(tables, other.tables));
  }

  /// A note for each.
  public List<Diagnostic> notes() {
    return Stream.of(
            files.stream().map(file -> note(file, Subject.FILE, Code.PASSED_OVER)),
            folders.stream().map(folder -> note(folder, Subject.FOLDER, Code.HIDDEN_FOLDER)),
            tables.stream().map(table -> note(table, Subject.FILE, Code.TABLE_PASSED_OVER)))
        .flatMap(each -> each)
        .toList();
  }

  private static Diagnostic note(Path path, Subject subject, Code code) {
    return Diagnostic.of(Place.startOf(path.toString()), subject, code);
  }

  private static List<Path> joined(List<Path> one, List<Path> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }
}
