package fidelity.cli.inputs;

import fidelity.problem.Code;
import fidelity.problem.Diagnostic;
import fidelity.problem.Place;
import fidelity.problem.Subject;
import java.nio.file.Path;
import java.util.List;

/// What is said of files in folders that are passed over.
public final class UnreadFile {

  private UnreadFile() {}

  /// A note for each.
  public static List<Diagnostic> notes(List<Path> files) {
    return files.stream()
        .map(file -> Diagnostic.of(Place.startOf(file.toString()), Subject.FILE, Code.PASSED_OVER))
        .toList();
  }
}
