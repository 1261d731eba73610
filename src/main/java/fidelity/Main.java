package fidelity;

import fidelity.cli.CommandLines;
import fidelity.cli.console.Environment;
import fidelity.cli.console.StandardOutput;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The one entry of the program: builds the command line, runs it and exits with what it returns.
public final class Main {

  /// Spares picocli what is not used: looking for Groovy and making converters for every type.
  private static final Map<String, String> PICOCLI =
      Map.of("picocli.disable.closures", "true", "picocli.converters.excludes", ".*");

  /// A launcher gives the answer "no" a code of its own: Java exits with 1 when it cannot start.
  private static final String NO_CODE = "fidelity.exit.no";

  private static final int NO = 1;
  private static final int INTERRUPTED = 130;

  private Main() {}

  /// Halts, for nothing is left to be done, and an orderly exit searches every library for a
  /// logger.
  public static void main(String[] arguments) {
    Locale.setDefault(Locale.ROOT); // whatever the machine's language, figures have one form
    var code = run(arguments);
    if (code == INTERRUPTED) {
      System.exit(code); // Java is ending already, with the signal's own code
    }
    Runtime.getRuntime().halt(code == NO ? Integer.getInteger(NO_CODE, NO) : code);
  }

  /// One run to its end.
  static int run(String... arguments) {
    PICOCLI.forEach(System::setProperty);
    var out = writer(new StandardOutput());
    var err = writer(new FileOutputStream(FileDescriptor.err));
    var environment =
        new Environment(terminal(), System.getProperty("stdout.encoding", ""), System.getenv());
    var code = CommandLines.build(out, err, environment, arguments).execute(arguments);
    out.flush();
    err.flush();
    return code;
  }

  /// Output is UTF-8 wherever it goes: the machine's own encoding may have no ä.
  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  private static boolean terminal() {
    return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
  }
}
