package fidelity.cli;

import fidelity.cli.console.CommandException;
import fidelity.cli.console.Console;
import fidelity.cli.console.ProblemPrinter;
import fidelity.cli.console.Version;
import fidelity.cli.options.ExitCode;
import fidelity.cli.options.GlobalOptions;
import fidelity.cli.options.argument.WrongValueException;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.InputException;
import fidelity.problem.Spelling;
import fidelity.problem.Subject;
import fidelity.words.problem.Closing;
import fidelity.words.problem.ProblemWords;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// Turns every failure into words and an exit code; nothing else does.
///
/// @param options how the program speaks
record FailureReport(GlobalOptions options)
    implements IParameterExceptionHandler, IExecutionExceptionHandler {

  /// Reports options that cannot be used, in one line and where to find help; returns the exit
  /// code.
  @Override
  public int handleParseException(ParameterException exception, String[] words) {
    var line = exception.getCommandLine();
    var told = options.console().words();
    tell(wording(exception, List.of(words)), line.getErr(), told);
    line.getErr().println(told.say(Closing.TRY_HELP, line.getCommandSpec().qualifiedName()));
    return ExitCode.COULD_NOT;
  }

  private static void tell(CommandException exception, PrintWriter err, ProblemWords words) {
    var subject = exception.subject().map(each -> words.subject(each) + ": ").orElse("");
    err.println("fidelity: " + subject + words.coded(exception.wrong()));
  }

  private static CommandException wording(ParameterException exception, List<String> words) {
    var line = exception.getCommandLine();
    var unmatched = line.getUnmatchedArguments();
    if (!unmatched.isEmpty()) { // a misspelt option may be why another is missing
      return unknown(unmatched.getFirst(), line.getCommandSpec());
    }
    if (exception instanceof MissingParameterException missing) {
      return missing(missing.getMissing(), words);
    }
    return exception.getCause() instanceof WrongValueException value
        ? new CommandException(
            Optional.of(Subject.option(name(exception.getArgSpec()))), value.wrong())
        : new CommandException(
            Code.WRONG_OPTIONS, Detail.name(String.valueOf(exception.getMessage())));
  }

  private static CommandException missing(List<ArgSpec> missing, List<String> words) {
    var names = missing.stream().map(FailureReport::name).toList();
    return words.contains(names.getFirst())
        ? new CommandException(Code.VALUE_MISSING, Detail.name(names.getFirst()))
        : new CommandException(Code.ARGUMENT_MISSING, new Detail.Every(names));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private static CommandException unknown(String word, CommandSpec command) {
    if (word.startsWith("-")) {
      return new CommandException(
          Code.NO_SUCH_OPTION,
          Detail.name(word),
          Detail.name(command.qualifiedName()),
          Spelling.suggestion(word, options(command)));
    }
    return command.subcommands().isEmpty()
        ? new CommandException(Code.ARGUMENT_TOO_MANY, Detail.name(word))
        : new CommandException(
            Code.NO_SUCH_COMMAND, Detail.name(word), Spelling.suggestion(word, commands(command)));
  }

  private static List<String> options(CommandSpec command) {
    return command.options().stream().map(OptionSpec::longestName).toList();
  }

  private static List<String> commands(CommandSpec command) {
    return command.subcommands().values().stream()
        .map(CommandLine::getCommandSpec)
        .filter(each -> !each.usageMessage().hidden())
        .map(CommandSpec::name)
        .toList();
  }

  /// Reports what a command could not do, or a bug; returns the exit code.
  @Override
  public int handleExecutionException(Exception exception, CommandLine line, ParseResult result) {
    var err = line.getErr();
    if (options.debug()) {
      exception.printStackTrace(err);
    }
    var console = options.console();
    var code = report(exception, console);
    console.written().told(console.words()).ifPresent(err::println);
    return code;
  }

  private int report(Exception exception, Console console) {
    return switch (exception) {
      case InputException input -> {
        ProblemPrinter.onErr(console).refusal(input.problems());
        yield ExitCode.COULD_NOT;
      }
      case CommandException refused -> {
        tell(refused, console.err(), console.words());
        yield ExitCode.COULD_NOT;
      }
      default -> {
        tell(
            new CommandException(Code.BUG, Detail.name(Version.build())),
            console.err(),
            console.words());
        yield ExitCode.BUG;
      }
    };
  }
}
