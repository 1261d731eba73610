package fidelity.cli.options;

import fidelity.cli.console.Console;
import fidelity.cli.console.Environment;
import fidelity.cli.console.ProblemFormat;
import fidelity.cli.console.UserLanguage;
import fidelity.cli.console.WrittenFiles;
import fidelity.cli.options.argument.Argument;
import fidelity.cli.options.argument.Arguments;
import fidelity.cli.options.argument.ValueType;
import fidelity.report.text.Display;
import fidelity.report.text.Drawing;
import fidelity.report.text.Styling;
import fidelity.rubric.Language;
import fidelity.words.problem.ProblemWords;
import java.io.PrintWriter;
import java.util.Optional;

/// The options that go with every command: how the program speaks.
///
/// They are made once, and every command is given them.
public final class GlobalOptions {

  private final PrintWriter out;
  private final PrintWriter err;
  private final Environment environment;
  private final WrittenFiles written = new WrittenFiles();
  private final Argument<Optional<ProblemFormat>> problems;
  private final Argument<Optional<Language>> language;
  private final Argument<Optional<Colour>> colour;
  private final Argument<Boolean> debug;

  /// Adds them to the arguments of the program.
  ///
  /// @param out takes what was asked for
  /// @param err takes problems and progress
  /// @param environment decides where no option does
  public GlobalOptions(
      Arguments arguments, PrintWriter out, PrintWriter err, Environment environment) {
    this.out = out;
    this.err = err;
    this.environment = environment;
    problems =
        arguments.option(
            "--problems",
            "FORMAT",
            ValueType.oneOf(ProblemFormat.class),
            "Format of error messages: text, json, sarif or github. Default: text.");
    language =
        arguments.option(
            "--language",
            "LANG",
            ValueType.LANGUAGE,
            "Language of error messages: en or fi. Default: that of LC_ALL, LC_MESSAGES or LANG.");
    colour =
        arguments.option(
            "--color",
            "WHEN",
            ValueType.oneOf(Colour.class),
            "When to use colour and bold text: auto, always or never. Default: auto.");
    debug = arguments.flag("--debug", "Show a stack trace when something goes wrong.");
  }

  /// Where and how the program writes; what the environment says, until the command line is read.
  public Console console() {
    return new Console(
        PrintableWriter.over(out, environment.terminal(), coloured()),
        PrintableWriter.over(err, environment.terminal(), coloured()),
        err,
        problems.value().orElse(ProblemFormat.TEXT),
        words(),
        written,
        coloured());
  }

  /// Whether something that was asked for could not be written to where it should go.
  public boolean outputLost() {
    return out.checkError();
  }

  /// What text is written for: a terminal as it is, or else a file.
  public Display display() {
    var styling = coloured() ? Styling.COLOUR : Styling.PLAIN;
    var drawing = environment.ascii() ? Drawing.ASCII : Drawing.UNICODE;
    var display = new Display(Display.PLAIN.width(), styling, drawing);
    return environment.columns().stream().mapToObj(display::within).findFirst().orElse(display);
  }

  /// Whether to show a stack trace when something goes wrong.
  public boolean debug() {
    return debug.value();
  }

  private ProblemWords words() {
    return new ProblemWords(language.value().orElseGet(() -> UserLanguage.of(environment)));
  }

  private boolean coloured() {
    return colour.value().orElse(Colour.AUTO).on(environment);
  }
}
