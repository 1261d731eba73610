package fidelity.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/// Runs the program as `Main` does, with writers of its own.
public final class Cli {

  private Cli() {}

  /// One run, to its end.
  public static Run run(String... arguments) {
    return run(Ansi.OFF, arguments);
  }

  /// One run that believes to write to such a terminal.
  public static Run run(Ansi ansi, String... arguments) {
    return run(ansi, Map.of(), arguments);
  }

  /// One run in an environment with such variables.
  public static Run run(Ansi ansi, Map<String, String> variables, String... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    var code =
        CommandLines.build(new PrintWriter(out), new PrintWriter(err), ansi, variables, arguments)
            .execute(arguments);
    return new Run(code, out.toString(), err.toString());
  }

  /// What a run said.
  public record Run(int code, String out, String err) {}
}
