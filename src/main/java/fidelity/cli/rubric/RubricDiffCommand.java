package fidelity.cli.rubric;

import fidelity.cli.inputs.NamedRubric;
import fidelity.cli.options.ExitCode;
import fidelity.cli.options.GlobalOptions;
import fidelity.cli.options.Usage;
import fidelity.cli.options.argument.Argument;
import fidelity.cli.options.argument.Arguments;
import fidelity.cli.options.argument.ValueType;
import fidelity.input.Rubrics;
import fidelity.report.text.TextWriter;
import fidelity.rubric.proof.RubricComparison;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/// Compares two rubrics: what they say of totals, then item by item.
final class RubricDiffCommand implements Callable<Integer> {

  private final GlobalOptions options;
  private final Arguments arguments = Arguments.ofCommand();

  private final Argument<String> first =
      arguments.parameter(0, "FIRST", ValueType.RUBRIC, "A rubric's id or file.");

  private final Argument<String> second =
      arguments.parameter(1, "SECOND", ValueType.RUBRIC, "Another rubric's id or file.");

  private final Argument<Boolean> texts =
      arguments.flag(
          "--texts", "Compare texts even where the two rubrics are in different languages.");

  RubricDiffCommand(GlobalOptions options) {
    this.options = options;
  }

  CommandSpec spec() {
    return Usage.of(
            "diff",
            "Compare two rubrics: totals and bands, then item by item rules, texts, and what only one has.")
        .example("fidelity rubric diff ips-25 ips-25-social-care")
        .example("fidelity rubric diff --texts ips-25 my-scale.yaml")
        .more(
            "Two rules are the same when all answers score the same under both, however they are "
                + "written; another rule is shown by answers that score differently.")
        .exit(ExitCode.DONE, "done, whether they differ or not")
        .exit(ExitCode.COULD_NOT, "wrong options or a rubric that cannot be used")
        .spec(this, arguments);
  }

  @Override
  public Integer call() {
    var shelf = new Rubrics();
    var one = NamedRubric.find(first.value(), shelf);
    var other = NamedRubric.find(second.value(), shelf);
    var showTexts = texts.value() || one.identity().language() == other.identity().language();
    var comparison = RubricComparison.of(one, other);
    var blocks =
        new RubricComparisonText(one, other, showTexts, options.console().words()).of(comparison);
    options.console().out().print(TextWriter.write(blocks, options.display()));
    return ExitCode.DONE;
  }
}
