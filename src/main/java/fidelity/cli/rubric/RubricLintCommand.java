package fidelity.cli.rubric;

import fidelity.cli.console.ProblemPrinter;
import fidelity.cli.console.Waiting;
import fidelity.cli.inputs.NamedRubric;
import fidelity.cli.inputs.RubricCheck;
import fidelity.cli.options.ExitCode;
import fidelity.cli.options.GlobalOptions;
import fidelity.cli.options.Usage;
import fidelity.cli.options.argument.Argument;
import fidelity.cli.options.argument.Arguments;
import fidelity.cli.options.argument.ValueType;
import fidelity.input.RubricDocument;
import fidelity.input.Rubrics;
import fidelity.input.YamlFile;
import fidelity.problem.Diagnostic;
import fidelity.problem.Diagnostics;
import fidelity.problem.InputException;
import fidelity.report.text.TextWriter;
import fidelity.words.problem.Noun;
import fidelity.words.problem.ProblemWords;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/// Proves rubrics and prints what was proved.
final class RubricLintCommand implements Callable<Integer> {

  private final GlobalOptions options;
  private final Arguments arguments = Arguments.ofCommand();

  private final Argument<List<String>> names =
      arguments.parameters(
          "ID|FILE",
          ValueType.RUBRIC,
          "The rubrics to prove: ids of built-in ones, or files; - for standard input.");

  RubricLintCommand(GlobalOptions options) {
    this.options = options;
  }

  CommandSpec spec() {
    return Usage.of("lint", "Prove that rubrics are sound, or print what is wrong with them.")
        .example("fidelity rubric lint ips-25")
        .example("fidelity rubric lint my-scale.yaml other-scale.yaml")
        .more(
            "Every combination of answers is tried: each level and each band must be within reach, each "
                + "question must be able to change the score, a better answer must never lower it, and "
                + "each worked example must give its score. An item may combine in at most 5,000,000 "
                + "ways; a larger one is refused and is best split into two items, each with the "
                + "questions that its levels need.")
        .exit(ExitCode.DONE, "every rubric is sound")
        .exit(ExitCode.NO, "a rubric has problems; they are printed")
        .exit(ExitCode.COULD_NOT, "wrong options or a file that cannot be read")
        .spec(this, arguments);
  }

  @Override
  public Integer call() {
    var shelf = new Rubrics();
    var linted = names.value().stream().map(name -> lint(name, shelf)).toList();
    var printer = ProblemPrinter.onOut(options.console());
    if (!printer.forPeople()) {
      printer.print(linted.stream().flatMap(each -> each.problems().stream()).toList());
    }
    return linted.stream().mapToInt(Linted::code).max().orElse(ExitCode.DONE);
  }

  private Linted lint(String name, Rubrics shelf) {
    try {
      var check = Waiting.during(options.console(), () -> RubricCheck.of(rubric(name, shelf)));
      var text = TextWriter.write(RubricCheckText.of(check, words()), options.display());
      return tell(name, text, "", new Linted(check.found(), true));
    } catch (InputException e) {
      return tell(
          name,
          "",
          words().count(Noun.PROBLEM, e.problems().size()) + "\n",
          new Linted(e.problems(), e.readable()));
    }
  }

  private ProblemWords words() {
    return options.console().words();
  }

  private static RubricDocument rubric(String name, Rubrics shelf) {
    return name.equals("-")
        ? YamlFile.open(Path.of(name)).rubric(shelf)
        : NamedRubric.document(name, shelf);
  }

  /// Prints the result to standard output, or to standard error when the file could not be read.
  private Linted tell(String name, String before, String after, Linted linted) {
    var console = options.console();
    var printer = linted.readable() ? ProblemPrinter.onOut(console) : ProblemPrinter.onErr(console);
    if (printer.forPeople()) {
      console.out().print(name.equals(names.value().getFirst()) ? before : "\n" + before);
      printer.print(linted.problems());
      (linted.readable() ? console.out() : console.err()).print(after);
      console.err().flush();
      console.out().flush();
    }
    return linted;
  }

  /// What was found in a rubric: problems and warnings.
  ///
  /// @param readable whether it could be read at all
  private record Linted(List<Diagnostic> problems, boolean readable) {

    Linted {
      problems = List.copyOf(problems);
    }

    int code() {
      if (!readable) {
        return ExitCode.COULD_NOT;
      }
      return new Diagnostics(problems).fail(false) ? ExitCode.NO : ExitCode.DONE;
    }
  }
}
