package fidelity.cli;

import fidelity.cli.console.Console;
import fidelity.cli.console.ProblemFormat;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/// The program without a command: it shows its help. Its options go with every command.
final class FidelityCommand implements Callable<Integer> {

  private static final OptionSpec HELP =
      OptionSpec.builder("-h", "--help")
          .usageHelp(true)
          .scopeType(ScopeType.INHERIT)
          .description("Show this help.")
          .build();

  private static final OptionSpec VERSION =
      OptionSpec.builder("-V", "--version")
          .versionHelp(true)
          .scopeType(ScopeType.INHERIT)
          .description("Show the versions of fidelity, Java and the built-in rubrics.")
          .build();

  private final Argument<Optional<ProblemFormat>> problems =
      Argument.option(
          "--problems",
          "FORMAT",
          Kind.oneOf(ProblemFormat.class),
          "How to word problems: text, json, sarif or github. Default: text.");

  private final Argument<Optional<Colour>> colour =
      Argument.option(
          "--color",
          "WHEN",
          Kind.oneOf(Colour.class),
          "When to print bold letters: auto, always or never. Default: auto.");

  private final Argument<Boolean> debug =
      Argument.flag("--debug", "Show a stack trace when something goes wrong.");

  private final CommandSpec spec =
      Usage.of("fidelity", "Score services against a fidelity scale and write the reports.")
          .example("fidelity new --rubric ips-25 review.yaml")
          .example("fidelity score review.yaml")
          .example("fidelity batch reviews --out results")
          .example("fidelity plan review.yaml")
          .example("fidelity score --help")
          .exit(ExitCode.DONE, "done")
          .exit(
              ExitCode.NO,
              "done, and the answer is no: a bar is not reached, a check found problems")
          .exit(ExitCode.COULD_NOT, "wrong options or input that cannot be used")
          .spec(this, problems.inherited(), colour.inherited(), debug.inherited());

  /// The program with all its commands.
  CommandSpec spec() {
    return spec.addOption(HELP)
        .addOption(VERSION)
        .addSubcommand(null, new NewCommand().spec())
        .addSubcommand(null, new ScoreCommand().spec())
        .addSubcommand(null, new BatchCommand().spec())
        .addSubcommand(null, new PlanCommand().spec())
        .addSubcommand(null, new CheckCommand().spec())
        .addSubcommand(null, new RubricCommand().spec())
        .addSubcommand(null, new SchemaCommand().spec())
        .addSubcommand(null, new CompletionCommand().spec())
        .addSubcommand(null, new CompleteCommand().spec());
  }

  /// The program's own command, from any of its commands.
  static FidelityCommand of(CommandLine line) {
    var parent = line.getParent();
    if (parent != null) {
      return of(parent);
    }
    return (FidelityCommand) line.getCommandSpec().userObject();
  }

  /// Where the program speaks, as its own options say.
  static Console console(CommandLine line) {
    return new Console(
        line.getOut(),
        line.getErr(),
        of(line).problems.value().orElse(ProblemFormat.TEXT),
        line.getColorScheme().ansi().enabled());
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    return ExitCode.DONE;
  }

  /// @param terminal what is right where the output goes
  Ansi colour(Ansi terminal) {
    return colour.value().orElse(Colour.AUTO).over(terminal);
  }

  boolean debug() {
    return debug.value();
  }
}
