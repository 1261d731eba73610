package fidelity.cli.options;

import fidelity.cli.inputs.Unread;
import fidelity.cli.options.argument.Argument;
import fidelity.cli.options.argument.Arguments;
import fidelity.problem.Diagnostic;
import java.util.List;

/// Whether to name what is passed over in folders.
public final class PassedOverOption {

  private final Argument<Boolean> named;

  /// Adds itself to the arguments of a command.
  public PassedOverOption(Arguments arguments) {
    named =
        arguments.flag(
            "--passed-over", "Name each file and hidden folder in the folders that is not read.");
  }

  /// Whether the user wants it named.
  public boolean value() {
    return named.value();
  }

  /// A note for each, when the user wants them named; none otherwise.
  public List<Diagnostic> notes(Unread unread) {
    return value() ? unread.notes() : List.of();
  }
}
