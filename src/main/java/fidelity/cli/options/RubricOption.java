package fidelity.cli.options;

import fidelity.cli.console.CommandException;
import fidelity.cli.inputs.NamedRubric;
import fidelity.cli.options.argument.Argument;
import fidelity.cli.options.argument.Arguments;
import fidelity.cli.options.argument.ValueType;
import fidelity.input.Rubrics;
import fidelity.rubric.Rubric;
import java.util.Optional;

/// Which rubric to score by, where it is not the one that a review names.
public final class RubricOption {

  private final Argument<Optional<String>> name;

  /// Adds itself to the arguments of a command that scores.
  public RubricOption(Arguments arguments) {
    this(arguments, "Score by this rubric instead of the one each review names.");
  }

  private RubricOption(Arguments arguments, String description) {
    name = arguments.option("--rubric", "ID|FILE", ValueType.RUBRIC, description);
  }

  /// Adds itself to the arguments of a command that reads tables.
  public static RubricOption ofRows(Arguments arguments) {
    return new RubricOption(
        arguments, "Read by this rubric the rows of tables that name none themselves.");
  }

  /// The rubric; none when the option is not given.
  ///
  /// @throws CommandException when there is no such rubric
  public Optional<Rubric> find(Rubrics shelf) {
    return name.value().map(each -> NamedRubric.find(each, shelf));
  }
}
