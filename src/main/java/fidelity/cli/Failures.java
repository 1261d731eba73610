package fidelity.cli;

import fidelity.input.InputException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// The one place where what went wrong becomes words and an exit code.
final class Failures {

  private Failures() {}

  /// Options that cannot be: one line and where to find help.
  static int wrongOptions(ParameterException exception, String[] arguments) {
    var line = exception.getCommandLine();
    var err = line.getErr();
    err.println("fidelity: " + exception.getMessage());
    if (!UnmatchedArgumentException.printSuggestions(exception, err)) {
      err.printf("Try '%s --help'.%n", line.getCommandSpec().qualifiedName());
    }
    return ExitCode.COULD_NOT;
  }

  /// Anything that a command could not do, and bugs.
  static int report(Exception exception, CommandLine line, ParseResult result) {
    var err = line.getErr();
    if (FidelityCommand.of(line).debug()) {
      exception.printStackTrace(err);
    }
    return switch (exception) {
      case InputException input -> {
        ProblemPrinter.onErr(line).refusal(input.problems());
        yield ExitCode.COULD_NOT;
      }
      case CommandException output -> {
        err.println("fidelity: " + output.wrong());
        yield ExitCode.COULD_NOT;
      }
      default -> bug(exception, err);
    };
  }

  private static int bug(Exception exception, PrintWriter err) {
    err.printf(
        "fidelity: a bug in fidelity %s (%s); please report it with the output of --debug%n",
        Version.number(), exception.getClass().getSimpleName());
    return ExitCode.BUG;
  }
}
