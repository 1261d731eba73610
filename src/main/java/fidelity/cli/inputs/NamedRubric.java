package fidelity.cli.inputs;

import fidelity.cli.console.CommandException;
import fidelity.input.RubricDocument;
import fidelity.input.RubricShelf;
import java.nio.file.Path;

/// Finds the rubric that a user names on the command line.
public final class NamedRubric {

  private NamedRubric() {}

  /// The built-in rubric of that id, or the one in that file.
  ///
  /// @throws CommandException when there is no such rubric
  public static RubricDocument find(String name, RubricShelf shelf) {
    return shelf
        .find(name, Path.of(""))
        .orElseThrow(() -> new CommandException(RubricShelf.unknown(name)));
  }
}
