package fidelity.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The program without a command: it shows its help.
@Command(
    name = "fidelity",
    description = "Scores services against a fidelity scale and writes the reports.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    scope = ScopeType.INHERIT,
    subcommands = {
      NewCommand.class,
      ScoreCommand.class,
      BatchCommand.class,
      PlanCommand.class,
      CheckCommand.class,
      RubricCommand.class,
      SchemaCommand.class
    },
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nCommands:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  fidelity new --rubric ips-25 review.yaml",
      "  fidelity score review.yaml",
      "  fidelity batch reviews --out results",
      "  fidelity plan review.yaml",
      "  fidelity score --help",
    })
final class FidelityCommand implements Runnable {

  @picocli.CommandLine.Spec private picocli.CommandLine.Model.CommandSpec spec;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show a stack trace when something goes wrong.")
  private boolean debug;

  @Option(
      names = "--problems",
      paramLabel = "FORMAT",
      scope = ScopeType.INHERIT,
      defaultValue = "text",
      description = "How to word problems: text, json, sarif or github. Default: text.")
  private ProblemFormat problems = ProblemFormat.TEXT;

  /// The program's own command, from any of its commands.
  static FidelityCommand of(CommandLine line) {
    var parent = line.getParent();
    if (parent != null) {
      return of(parent);
    }
    return (FidelityCommand) line.getCommandSpec().userObject();
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  ProblemFormat problems() {
    return problems;
  }

  boolean debug() {
    return debug;
  }
}
