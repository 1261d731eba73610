package fidelity.cli;

import fidelity.cli.options.Command;
import fidelity.cli.options.ExitCode;
import fidelity.cli.options.GlobalOptions;
import fidelity.cli.options.Usage;
import fidelity.cli.options.argument.Argument;
import fidelity.cli.options.argument.Arguments;
import fidelity.cli.options.argument.ValueType;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/// Answers a shell that asks what may stand at its cursor.
final class CompleteCommand implements Command {

  private final GlobalOptions options;
  private final Arguments arguments = Arguments.ofCommand();

  private final Argument<List<String>> words =
      arguments.parameters("WORD", ValueType.TEXT, "The words of the command line, to the cursor.");

  private final CommandSpec spec =
      Usage.of("complete", "Print what can complete a command line.")
          .example("fidelity complete -- rubric show ips")
          .example("fidelity complete -- score --form")
          .exit(ExitCode.DONE, "done")
          .exit(ExitCode.COULD_NOT, "wrong options")
          .spec(this, arguments);

  CompleteCommand(GlobalOptions options) {
    this.options = options;
  }

  @Override
  public CommandSpec spec() {
    spec.usageMessage().hidden(true);
    return spec;
  }

  @Override
  public Integer call() {
    Suggestions.of(spec.root(), words.value()).forEach(options.console().out()::println);
    return ExitCode.DONE;
  }
}
