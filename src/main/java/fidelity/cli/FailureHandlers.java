package fidelity.cli;

import fidelity.cli.console.CommandException;
import fidelity.cli.console.ProblemPrinter;
import fidelity.cli.console.Version;
import fidelity.input.InputException;
import fidelity.input.Nearest;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/// The one place where what went wrong becomes words and an exit code.
///
/// @param options how the program speaks
record FailureHandlers(GlobalOptions options) {

  /// Options that cannot be: one line and where to find help.
  int wrongOptions(ParameterException exception, String[] words) {
    var line = exception.getCommandLine();
    var err = line.getErr();
    err.println("fidelity: " + wording(exception, List.of(words)));
    err.printf("Try '%s --help'.%n", line.getCommandSpec().qualifiedName());
    return ExitCode.COULD_NOT;
  }

  private static String wording(ParameterException exception, List<String> words) {
    var line = exception.getCommandLine();
    var unmatched = line.getUnmatchedArguments();
    if (!unmatched.isEmpty()) { // a misspelt option may be why another is missing
      return unknown(unmatched.getFirst(), line.getCommandSpec());
    }
    if (exception instanceof MissingParameterException missing) {
      return missing(missing.getMissing(), words);
    }
    return exception.getCause() instanceof TypeConversionException wrong
        ? "%s: %s".formatted(name(exception.getArgSpec()), wrong.getMessage())
        : String.valueOf(exception.getMessage());
  }

  private static String missing(List<ArgSpec> missing, List<String> words) {
    var names = missing.stream().map(FailureHandlers::name).toList();
    return words.contains(names.getFirst())
        ? "%s takes a value".formatted(names.getFirst())
        : "%s must be given".formatted(String.join(" and ", names));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private static String unknown(String word, CommandSpec command) {
    if (word.startsWith("-")) {
      return "'%s' is no option of '%s'; %s"
          .formatted(word, command.qualifiedName(), Nearest.hint(word, options(command)));
    }
    return command.subcommands().isEmpty()
        ? "'%s' is one argument too many".formatted(word)
        : "'%s' is no command; %s".formatted(word, Nearest.hint(word, commands(command)));
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

  /// Anything that a command could not do, and bugs.
  int report(Exception exception, CommandLine line, ParseResult result) {
    var err = line.getErr();
    if (options.debug()) {
      exception.printStackTrace(err);
    }
    return switch (exception) {
      case InputException input -> {
        ProblemPrinter.onErr(options.console()).refusal(input.problems());
        yield ExitCode.COULD_NOT;
      }
      case CommandException output -> {
        err.println("fidelity: " + output.wrong());
        yield ExitCode.COULD_NOT;
      }
      default -> bug(err);
    };
  }

  private static int bug(PrintWriter err) {
    err.printf(
        "fidelity: this is a bug in %s; please report the command, its input and what --debug shows%n",
        Version.build());
    return ExitCode.BUG;
  }
}
