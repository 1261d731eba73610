package fidelity.cli;

import fidelity.input.InputException;
import fidelity.input.RubricShelf;
import fidelity.report.text.TextWriter;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Proves rubrics and prints what was proved.
@Command(
    name = "lint",
    description = {
      "Prove that rubrics are sound, or print what is wrong with them.",
      "",
      "Every combination of answers is tried: each level and each band must be within reach, each "
          + "question must be able to change the score, a better answer must never lower it, and "
          + "each worked example must give its score. An item may combine in at most 5,000,000 "
          + "ways; a larger one is refused and is best split into two items, each with the "
          + "questions that its levels need."
    },
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  fidelity rubric lint ips-25",
      "  fidelity rubric lint my-scale.yaml other-scale.yaml",
      "",
      "Exit codes:",
      "  0   every rubric is sound",
      "  1   a rubric has problems; they are printed",
      "  2   wrong options or a file that cannot be read",
      "  70  a bug in fidelity",
    })
final class RubricLintCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "ID|FILE",
      arity = "1..*",
      description = "The rubrics to prove: ids of built-in ones, or files.")
  private List<String> names = List.of();

  @Override
  public Integer call() {
    var shelf = new RubricShelf();
    return names.stream().mapToInt(name -> lint(name, shelf)).max().orElse(ExitCode.DONE);
  }

  private int lint(String name, RubricShelf shelf) {
    if (!name.equals(names.getFirst())) {
      out().println();
    }
    try {
      var check = RubricCheck.of(NamedRubric.find(name, shelf));
      out().print(TextWriter.write(RubricCheckText.of(check), Terminal.styling(spec)));
      check.problems().forEach(out()::println);
      return check.sound() ? ExitCode.DONE : ExitCode.NO;
    } catch (InputException e) {
      return report(e);
    }
  }

  /// What a file says is the product; that it cannot be read is not.
  private int report(InputException e) {
    var to = e.readable() ? out() : spec.commandLine().getErr();
    e.problems().forEach(to::println);
    to.println(Count.of(e.problems().size(), "problem"));
    return e.readable() ? ExitCode.NO : ExitCode.COULD_NOT;
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
