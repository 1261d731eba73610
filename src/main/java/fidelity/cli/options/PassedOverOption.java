package fidelity.cli.options;

import fidelity.cli.inputs.UnreadFile;
import fidelity.problem.Diagnostic;
import java.nio.file.Path;
import java.util.List;

/// Whether to name what is passed over in folders.
public final class PassedOverOption {

  private final Argument<Boolean> named;

  /// Adds itself to the arguments of a command.
  public PassedOverOption(Arguments arguments) {
    named = arguments.flag("--passed-over", "Name each file in the folders that is not read.");
  }

  /// Whether the user wants it named.
  public boolean value() {
    return named.value();
  }

  /// A note for each file, when the user wants them named; none otherwise.
  public List<Diagnostic> notes(List<Path> files) {
    return value() ? UnreadFile.notes(files) : List.of();
  }
}
