package fidelity.cli;

import static java.util.function.Predicate.not;

import fidelity.cli.options.Arguments;
import fidelity.cli.options.ExitCode;
import fidelity.cli.options.GlobalOptions;
import fidelity.cli.options.Usage;
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

  private static final SequencedMap<String, Function<GlobalOptions, CommandSpec>> COMMANDS =
      commands();

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
            .exit(
                ExitCode.NO,
                "done, and the answer is no: a threshold is not reached, a check found problems")
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
            spec.addSubcommand(name, command.apply(options));
          }
        });
    return spec;
  }

  private static SequencedMap<String, Function<GlobalOptions, CommandSpec>> commands() {
    var commands = new LinkedHashMap<String, Function<GlobalOptions, CommandSpec>>();
    commands.put("new", options -> new NewCommand(options).spec());
    commands.put("score", options -> new ScoreCommand(options).spec());
    commands.put("batch", options -> new BatchCommand(options).spec());
    commands.put("plan", options -> new PlanCommand(options).spec());
    commands.put("check", options -> new CheckCommand(options).spec());
    commands.put("rubric", options -> new RubricCommand(options).spec());
    commands.put("schema", options -> new SchemaCommand(options).spec());
    commands.put("completion", options -> new CompletionCommand(options).spec());
    commands.put(COMPLETE, options -> new CompleteCommand(options).spec());
    return commands;
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(options.console().out());
    return ExitCode.DONE;
  }
}
