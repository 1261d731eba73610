package fidelity.cli.rubric;

import fidelity.cli.options.Command;
import fidelity.cli.options.ExitCode;
import fidelity.cli.options.GlobalOptions;
import fidelity.cli.options.Usage;
import fidelity.cli.options.argument.Arguments;
import picocli.CommandLine.Model.CommandSpec;

/// What can be done with rubrics themselves. Alone it shows its help.
public final class RubricCommand implements Command {

  private final GlobalOptions options;

  private final CommandSpec spec =
      Usage.of("rubric", "Show, prove and compare rubrics.")
          .example("fidelity rubric show ips-25 7")
          .example("fidelity rubric lint my-scale.yaml")
          .exit(ExitCode.DONE, "done")
          .exit(ExitCode.NO, "lint found problems")
          .exit(ExitCode.COULD_NOT, "wrong options or a rubric that cannot be used")
          .spec(this, Arguments.ofCommand());

  /// @param options how the program speaks
  public RubricCommand(GlobalOptions options) {
    this.options = options;
  }

  /// The command with its four subcommands: list, show, lint and diff.
  @Override
  public CommandSpec spec() {
    return spec.addSubcommand(null, new RubricListCommand(options).spec())
        .addSubcommand(null, new RubricShowCommand(options).spec())
        .addSubcommand(null, new RubricLintCommand(options).spec())
        .addSubcommand(null, new RubricDiffCommand(options).spec());
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(options.console().out());
    return ExitCode.DONE;
  }
}
