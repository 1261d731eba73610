package fidelity.cli;

import fidelity.input.RubricShelf;
import fidelity.rubric.Rubric;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/// Which rubric to score by, where it is not the one that a review names.
final class RubricOption {

  @Option(
      names = "--rubric",
      paramLabel = "ID|FILE",
      description = "Score by this rubric instead of the one each review names.")
  private Optional<String> name = Optional.empty();

  /// The rubric; none when the option is not given.
  ///
  /// @throws CommandException when there is no such rubric
  Optional<Rubric> find(RubricShelf shelf) {
    return name.map(each -> find(each, shelf));
  }

  /// The rubric of that id or path.
  ///
  /// @throws CommandException when there is no such rubric
  static Rubric find(String name, RubricShelf shelf) {
    return shelf
        .find(name, Path.of(""))
        .orElseThrow(() -> new CommandException(RubricShelf.unknown(name)))
        .rubric();
  }
}
