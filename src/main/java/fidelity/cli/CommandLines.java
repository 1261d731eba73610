package fidelity.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/// Builds the command line, for the program and for its tests alike.
public final class CommandLines {

  private static final int WIDTH = 100;

  private CommandLines() {}

  /// The whole command line over two writers.
  ///
  /// @param ansi whether the output goes to a terminal that shows colours
  /// @param variables the variables of the environment
  /// @param words what it will be given; only the commands that these can reach are built
  public static CommandLine build(
      PrintWriter out, PrintWriter err, Ansi ansi, Map<String, String> variables, String... words) {
    var line = new CommandLine(new FidelityCommand(variables).spec(List.of(words)));
    return over(out, err, ansi, line)
        .setUsageHelpWidth(WIDTH)
        .setExecutionStrategy(parsed -> run(parsed, out, err, ansi))
        .setParameterExceptionHandler(Failures::wrongOptions)
        .setExecutionExceptionHandler(Failures::report);
  }

  private static int run(ParseResult parsed, PrintWriter out, PrintWriter err, Ansi terminal) {
    var line = parsed.commandSpec().commandLine();
    over(out, err, FidelityCommand.of(line).colour(terminal), line);
    try {
      return new RunLast().execute(parsed);
    } catch (Error e) { // as an endless recursion: a bug, and told like any other
      throw new ExecutionException(line, "an error", e);
    }
  }

  private static CommandLine over(PrintWriter out, PrintWriter err, Ansi ansi, CommandLine line) {
    return line.setOut(PrintableWriter.over(out, ansi))
        .setErr(PrintableWriter.over(err, ansi))
        .setColorScheme(Help.defaultColorScheme(ansi));
  }
}
