package fidelity.cli;

import fidelity.input.RubricShelf;
import fidelity.report.text.TextWriter;
import fidelity.rubric.RubricComparison;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Compares two rubrics, item by item.
@Command(
    name = "diff",
    description = {
      "Compare two rubrics, item by item: another rule, another text, or in one of them only.",
      "",
      "Two rules are the same when all answers score the same under both, however they are "
          + "written; another rule is shown by answers that score differently."
    },
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  fidelity rubric diff ips-25 ips-25-social-care",
      "  fidelity rubric diff --texts ips-25 my-scale.yaml",
      "",
      "Exit codes:",
      "  0   done, whether they differ or not",
      "  2   wrong options or a rubric that cannot be used",
      "  70  a bug in fidelity",
    })
final class RubricDiffCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "FIRST", description = "A rubric's id or file.")
  private String first = "";

  @Parameters(index = "1", paramLabel = "SECOND", description = "Another rubric's id or file.")
  private String second = "";

  @Option(
      names = "--texts",
      description = "Compare texts even where the two rubrics are in different languages.")
  private boolean texts;

  @Override
  public Integer call() {
    var shelf = new RubricShelf();
    var one = NamedRubric.find(first, shelf).rubric();
    var other = NamedRubric.find(second, shelf).rubric();
    var showTexts = texts || one.identity().language() == other.identity().language();
    var comparison = RubricComparison.of(one, other);
    var blocks = new RubricComparisonText(one, other, showTexts).of(comparison);
    spec.commandLine().getOut().print(TextWriter.write(blocks, Terminal.styling(spec)));
    return ExitCode.DONE;
  }
}
