package fidelity.cli;

import fidelity.data.ReviewSchema;
import fidelity.data.RubricSchema;
import fidelity.input.RubricShelf;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Prints the JSON Schema of a kind of file.
@Command(
    name = "schema",
    description = "Print the JSON Schema of reviews or rubrics, for editors.",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  fidelity schema rubric > rubric.json",
      "  fidelity schema review --rubric ips-25 > review-ips-25.json",
      "",
      "Exit codes:",
      "  0   done",
      "  2   wrong options, or a rubric that cannot be used",
      "  70  a bug in fidelity",
    })
final class SchemaCommand implements Callable<Integer> {

  /// What a schema can be made for.
  enum Kind {
    RUBRIC,
    REVIEW
  }

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "KIND", arity = "1", description = "rubric or review.")
  private Kind kind = Kind.REVIEW;

  @Option(
      names = "--rubric",
      paramLabel = "ID|FILE",
      description = "For reviews by this rubric, with its items, questions and options.")
  private Optional<String> rubric = Optional.empty();

  @Override
  public Integer call() {
    spec.commandLine().getOut().print(schema());
    return ExitCode.DONE;
  }

  private String schema() {
    return switch (kind) {
      case REVIEW -> review();
      case RUBRIC -> {
        if (rubric.isPresent()) {
          throw new CommandException("--rubric goes with the schema of reviews; leave it out");
        }
        yield RubricSchema.write();
      }
    };
  }

  private String review() {
    return rubric
        .map(name -> NamedRubric.find(name, new RubricShelf()).rubric())
        .map(named -> ReviewSchema.by(named, RubricShelf.builtIn()))
        .orElseGet(() -> ReviewSchema.any(RubricShelf.builtIn()));
  }
}
