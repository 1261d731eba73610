package fidelity.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
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
  public static CommandLine build(PrintWriter out, PrintWriter err, Ansi ansi) {
    return new CommandLine(new FidelityCommand().spec())
        .setOut(PrintableWriter.over(out, ansi))
        .setErr(PrintableWriter.over(err, ansi))
        .setColorScheme(Help.defaultColorScheme(ansi))
        .setUsageHelpWidth(WIDTH)
        .setExecutionStrategy(parsed -> run(parsed, ansi))
        .setParameterExceptionHandler(Failures::wrongOptions)
        .setExecutionExceptionHandler(Failures::report);
  }

  private static int run(ParseResult parsed, Ansi terminal) {
    var line = parsed.commandSpec().commandLine();
    line.setColorScheme(Help.defaultColorScheme(FidelityCommand.of(line).colour(terminal)));
    return new RunLast().execute(parsed);
  }
}
