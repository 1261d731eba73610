package fidelity.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// What can be done with rubrics themselves. Alone it shows its help.
@Command(
    name = "rubric",
    description = "Show, prove and compare rubrics.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      RubricListCommand.class,
      RubricShowCommand.class,
      RubricLintCommand.class,
      RubricDiffCommand.class
    },
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nCommands:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  fidelity rubric show ips-25 7",
      "  fidelity rubric lint my-scale.yaml",
      "",
      "Exit codes:",
      "  0   done",
      "  1   lint found problems",
      "  2   wrong options or a rubric that cannot be used",
      "  70  a bug in fidelity",
    })
final class RubricCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
