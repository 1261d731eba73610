package fidelity.cli;

import fidelity.cli.console.Environment;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;

/// Runs the program as `Main` does, with writers of its own.
public final class Cli {

  /// Output that goes to a file or a pipe, where the environment says nothing.
  static final Environment PIPE = new Environment(false, "UTF-8", Map.of());

  /// Output that a person looks at.
  static final Environment TERMINAL = new Environment(true, "UTF-8", Map.of("TERM", "xterm"));

  private Cli() {}

  /// One run into a pipe, to its end.
  public static Run run(String... arguments) {
    return run(PIPE, arguments);
  }

  /// One run in such an environment.
  public static Run run(Environment environment, String... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    var code =
        CommandLines.build(new PrintWriter(out), new PrintWriter(err), environment, arguments)
            .execute(arguments);
    return new Run(code, out.toString(), err.toString());
  }

  /// What a run said.
  public record Run(int code, String out, String err) {

    /// What it said beside its product, but for its progress: that depends on the machine.
    String errWithoutProgress() {
      return err.replaceAll("(?m)^\\d.* a second.*\\n", "");
    }
  }
}
