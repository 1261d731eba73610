package fidelity.cli.inputs;

import fidelity.cli.console.CommandException;
import fidelity.input.RubricDocument;
import fidelity.input.Rubrics;
import fidelity.rubric.Rubric;
import java.nio.file.Path;
import java.util.Optional;

/// Finds the rubric that a user names on the command line.
public final class NamedRubric {

  private NamedRubric() {}

  /// The built-in rubric of that id, or the one in that file.
  ///
  /// @throws CommandException when there is no such rubric
  public static Rubric find(String name, Rubrics shelf) {
    return shelf.rubric(name, Path.of("")).orElseThrow(() -> unknown(name));
  }

  /// The same rubric with its examples and their places in the file.
  ///
  /// @throws CommandException when there is no such rubric
  public static RubricDocument document(String name, Rubrics shelf) {
    return shelf.find(name, Path.of("")).orElseThrow(() -> unknown(name));
  }

  /// A rubric as a review that lies beside a file names it.
  public static String from(Path file, Rubric rubric) {
    var origin = rubric.identity().origin().file();
    if (Rubrics.builtIn().contains(origin)) {
      return origin;
    }
    return file.toAbsolutePath()
        .resolveSibling("")
        .normalize()
        .relativize(Path.of(origin).toAbsolutePath().normalize())
        .toString();
  }

  private static CommandException unknown(String name) {
    return new CommandException(Optional.empty(), Rubrics.unknown(name));
  }
}
