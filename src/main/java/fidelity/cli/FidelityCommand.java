package fidelity.cli;

import static java.util.function.Predicate.not;

import fidelity.cli.options.Command;
import fidelity.cli.options.ExitCode;
import fidelity.cli.options.GlobalOptions;
import fidelity.cli.options.Usage;
import fidelity.cli.options.argument.Arguments;
import fidelity.cli.rubric.RubricCommand;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/// The program without a command: it shows its help. Its options go with every command.
final class FidelityCommand implements Callable<Integer> {

  private static final String COMPLETE = "complete";

  private static final SequencedMap<String, Function<GlobalOptions, Command>> COMMANDS = commands();

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

  private final CommandSpec spec;
  private final GlobalOptions options;

  /// @param arguments the global options
  FidelityCommand(Arguments arguments, GlobalOptions options) {
    this.options = options;
    spec =
        Usage.of("fidelity", "Score services against a fidelity scale and write the reports.")
            .example("fidelity new --rubric ips-25 review.yaml")
            .example("fidelity score review.yaml")
            .example("fidelity batch reviews --out results")
            .example("fidelity plan review.yaml")
            .example("fidelity score --help")
            .exit(ExitCode.DONE, "done")
            .exit(ExitCode.NO, "done, but a threshold was not reached or a check found problems")
            .exit(ExitCode.COULD_NOT, "wrong options or input that cannot be used")
            .spec(this, arguments);
  }

  /// The program with the one command that the first word names, for speed (see
  /// explanation/start-up.md); with all of them for help and completion.
  CommandSpec spec(List<String> words) {
    spec.addOption(HELP).addOption(VERSION);
    var first =
        words.stream().findFirst().filter(COMMANDS::containsKey).filter(not(COMPLETE::equals));
    COMMANDS.forEach(
        (name, command) -> {
          if (first.isEmpty() || first.get().equals(name)) {
            spec.addSubcommand(name, command.apply(options).spec());
          }
        });
    return spec;
  }

  private static SequencedMap<String, Function<GlobalOptions, Command>> commands() {
    var commands = new LinkedHashMap<String, Function<GlobalOptions, Command>>();
    commands.put("new", NewCommand::new);
    commands.put("form", FormCommand::new);
    commands.put("score", ScoreCommand::new);
    commands.put("batch", BatchCommand::new);
    commands.put("plan", PlanCommand::new);
    commands.put("compare", CompareCommand::new);
    commands.put("trend", TrendCommand::new);
    commands.put("check", CheckCommand::new);
    commands.put("rubric", RubricCommand::new);
    commands.put("schema", SchemaCommand::new);
    commands.put("completion", CompletionCommand::new);
    commands.put(COMPLETE, CompleteCommand::new);
    return commands;
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(options.console().out());
    return ExitCode.DONE;
  }
}
