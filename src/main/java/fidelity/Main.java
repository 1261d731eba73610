package fidelity;

import fidelity.cli.CommandLines;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Help.Ansi;

/// The one entry of the program: builds the command line, runs it and exits with what it returns.
public final class Main {

  /// Spares picocli what is not used: looking for Groovy and making converters for every type.
  private static final Map<String, String> PICOCLI =
      Map.of("picocli.disable.closures", "true", "picocli.converters.excludes", ".*");

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
    Runtime.getRuntime().halt(code);
  }

  /// One run to its end.
  static int run(String... arguments) {
    PICOCLI.forEach(System::setProperty);
    var out = writer(FileDescriptor.out);
    var err = writer(FileDescriptor.err);
    var variables = System.getenv();
    var ansi = ansi(terminal(), variables);
    var code = CommandLines.build(out, err, ansi, variables, arguments).execute(arguments);
    out.flush();
    err.flush();
    return code;
  }

  /// Output is UTF-8 wherever it goes: the machine's own encoding may have no ä.
  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  private static boolean terminal() {
    return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
  }

  /// Plain letters where nobody looks, or where they are wished for.
  static Ansi ansi(boolean terminal, Map<String, String> environment) {
    var plain =
        !terminal
            || "dumb".equals(environment.get("TERM"))
            || !environment.getOrDefault("NO_COLOR", "").isEmpty();
    return plain ? Ansi.OFF : Ansi.ON;
  }
}
