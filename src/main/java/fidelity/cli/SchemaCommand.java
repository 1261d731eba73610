package fidelity.cli;

import fidelity.cli.console.CommandException;
import fidelity.cli.inputs.NamedRubric;
import fidelity.cli.options.Command;
import fidelity.cli.options.ExitCode;
import fidelity.cli.options.GlobalOptions;
import fidelity.cli.options.Usage;
import fidelity.cli.options.argument.Argument;
import fidelity.cli.options.argument.Arguments;
import fidelity.cli.options.argument.ValueType;
import fidelity.data.schema.ReviewSchema;
import fidelity.data.schema.RubricSchema;
import fidelity.input.Rubrics;
import fidelity.problem.Code;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/// Prints the JSON Schema of a kind of file.
final class SchemaCommand implements Command {

  /// What a schema can be made for.
  enum Subject {
    RUBRIC,
    REVIEW
  }

  private final GlobalOptions options;
  private final Arguments arguments = Arguments.ofCommand();

  private final Argument<Subject> subject =
      arguments.parameter(0, "KIND", ValueType.oneOf(Subject.class), "rubric or review.");

  private final Argument<Optional<String>> rubric =
      arguments.option(
          "--rubric",
          "ID|FILE",
          ValueType.RUBRIC,
          "For reviews by this rubric, with its items, questions and options.");

  SchemaCommand(GlobalOptions options) {
    this.options = options;
  }

  @Override
  public CommandSpec spec() {
    return Usage.of("schema", "Print the JSON Schema of reviews or rubrics, for editors.")
        .example("fidelity schema rubric > rubric.json")
        .example("fidelity schema review --rubric ips-25 > review-ips-25.json")
        .exit(ExitCode.DONE, "done")
        .exit(ExitCode.COULD_NOT, "wrong options, or a rubric that cannot be used")
        .spec(this, arguments);
  }

  @Override
  public Integer call() {
    options.console().out().print(schema());
    return ExitCode.DONE;
  }

  private String schema() {
    return switch (subject.value()) {
      case REVIEW -> review();
      case RUBRIC -> {
        if (rubric.value().isPresent()) {
          throw new CommandException(Code.RUBRIC_OF_RUBRIC_SCHEMA);
        }
        yield RubricSchema.write();
      }
    };
  }

  private String review() {
    return rubric
        .value()
        .map(name -> NamedRubric.find(name, new Rubrics()))
        .map(named -> ReviewSchema.by(named, Rubrics.builtIn()))
        .orElseGet(() -> ReviewSchema.any(Rubrics.builtIn()));
  }
}
