package fidelity.cli;

import static java.util.function.Predicate.not;

import fidelity.cli.console.Console;
import fidelity.cli.console.ProblemFormat;
import fidelity.cli.console.UserLanguage;
import fidelity.rubric.Language;
import fidelity.words.problem.ProblemWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/// The program without a command: it shows its help. Its options go with every command.
final class FidelityCommand implements Callable<Integer> {

  private static final String COMPLETE = "complete";

  private static final SequencedMap<String, Supplier<CommandSpec>> COMMANDS = commands();

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

  private final Map<String, String> variables;

  private final Argument<Optional<ProblemFormat>> problems =
      Argument.option(
          "--problems",
          "FORMAT",
          Kind.oneOf(ProblemFormat.class),
          "How to word problems: text, json, sarif or github. Default: text.");

  private final Argument<Optional<Language>> language =
      Argument.option(
          "--language",
          "LANG",
          Kind.LANGUAGE,
          "The language of problems: en or fi. Default: as LC_ALL, LC_MESSAGES or LANG says.");

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
          .spec(
              this,
              problems.inherited(),
              language.inherited(),
              colour.inherited(),
              debug.inherited());

  /// @param variables the variables of the environment
  FidelityCommand(Map<String, String> variables) {
    this.variables = Map.copyOf(variables);
  }

  /// The program with the command that its first word names; with all where it names none, and
  /// where it asks for what may be completed. To build them all is much of a short run.
  CommandSpec spec(List<String> words) {
    spec.addOption(HELP).addOption(VERSION);
    var first =
        words.stream().findFirst().filter(COMMANDS::containsKey).filter(not(COMPLETE::equals));
    COMMANDS.forEach(
        (name, command) -> {
          if (first.isEmpty() || first.get().equals(name)) {
            spec.addSubcommand(name, command.get());
          }
        });
    return spec;
  }

  private static SequencedMap<String, Supplier<CommandSpec>> commands() {
    var commands = new LinkedHashMap<String, Supplier<CommandSpec>>();
    commands.put("new", () -> new NewCommand().spec());
    commands.put("score", () -> new ScoreCommand().spec());
    commands.put("batch", () -> new BatchCommand().spec());
    commands.put("plan", () -> new PlanCommand().spec());
    commands.put("check", () -> new CheckCommand().spec());
    commands.put("rubric", () -> new RubricCommand().spec());
    commands.put("schema", () -> new SchemaCommand().spec());
    commands.put("completion", () -> new CompletionCommand().spec());
    commands.put(COMPLETE, () -> new CompleteCommand().spec());
    return commands;
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
        of(line).words(),
        line.getColorScheme().ansi().enabled());
  }

  private ProblemWords words() {
    return new ProblemWords(language.value().orElseGet(() -> UserLanguage.of(variables)));
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
