package fidelity.cli.outputs.file;

import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.problem.Place;
import fidelity.problem.Subject;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// What runs that were killed left unfinished in folders that this run writes to.
public final class Leftovers {

  private Leftovers() {}

  /// Deletes it and returns a note for each folder that had some.
  public static List<Diagnostic> delete(Collection<Path> folders) {
    return folders.stream().distinct().flatMap(Leftovers::delete).toList();
  }

  private static Stream<Diagnostic> delete(Path folder) {
    var deleted = UnfinishedFiles.deleteLeftovers(folder);
    return deleted == 0 ? Stream.empty() : Stream.of(note(folder, deleted));
  }

  private static Diagnostic note(Path folder, int deleted) {
    return Diagnostic.of(
        Place.startOf(folder.toString()),
        Subject.FILE,
        Code.LEFTOVERS_DELETED,
        Detail.amount(deleted));
  }

  /// The folder that a file goes to, as the user names it.
  public static Path folderOf(Path file) {
    return Objects.requireNonNullElse(file.getParent(), Path.of("."));
  }
}
