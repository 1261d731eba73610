package fidelity.cli;

import fidelity.cli.console.CommandException;
import fidelity.cli.console.Console;
import fidelity.cli.console.Environment;
import fidelity.cli.options.GlobalOptions;
import fidelity.cli.options.argument.Arguments;
import fidelity.problem.Code;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/// Builds the command line, for the program and for its tests alike.
public final class CommandLines {

  private CommandLines() {}

  /// The whole command line over two writers.
  ///
  /// @param words the arguments of this run; only the commands that they can reach are built
  public static CommandLine build(
      PrintWriter out, PrintWriter err, Environment environment, String... words) {
    var arguments = Arguments.ofProgram();
    var options = new GlobalOptions(arguments, out, err, environment);
    var program = new FidelityCommand(arguments, options).spec(List.of(words));
    var failures = new FailureReport(options);
    return through(options.console(), new CommandLine(program))
        .setUsageHelpWidth(options.display().width())
        .setExecutionStrategy(new Execution(options))
        .setParameterExceptionHandler(failures)
        .setExecutionExceptionHandler(failures);
  }

  /// Runs the command; its options, which are read now, may ask for another look of the output.
  private record Execution(GlobalOptions options) implements IExecutionStrategy {

    @Override
    public int execute(ParseResult parsed) {
      var line = through(options.console(), parsed.commandSpec().commandLine());
      try {
        var code = new RunLast().execute(parsed);
        if (options.outputLost()) {
          throw new CommandException(Code.OUTPUT_LOST);
        }
        return code;
      } catch (CommandException e) {
        throw new ExecutionException(line, "a refusal", e);
      } catch (Error e) { // such as an endless recursion: reported like any other bug
        throw new ExecutionException(line, "an error", e);
      }
    }
  }

  private static CommandLine through(Console console, CommandLine line) {
    return line.setOut(console.out())
        .setErr(console.err())
        .setColorScheme(Help.defaultColorScheme(console.terminal() ? Ansi.ON : Ansi.OFF));
  }
}
