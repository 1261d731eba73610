package fidelity.cli.rubric;

import fidelity.cli.console.CommandException;
import fidelity.cli.inputs.NamedRubric;
import fidelity.cli.options.ExitCode;
import fidelity.cli.options.GlobalOptions;
import fidelity.cli.options.Usage;
import fidelity.cli.options.argument.Argument;
import fidelity.cli.options.argument.Arguments;
import fidelity.cli.options.argument.ValueType;
import fidelity.input.RubricDocument;
import fidelity.input.Rubrics;
import fidelity.input.answer.Ids;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.report.Block;
import fidelity.report.markdown.MarkdownWriter;
import fidelity.report.rubric.RubricLayout;
import fidelity.report.text.TextWriter;
import fidelity.rubric.Item;
import fidelity.rubric.Rubric;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/// Prints a rubric in words.
final class RubricShowCommand implements Callable<Integer> {

  private final GlobalOptions options;
  private final Arguments arguments = Arguments.ofCommand();

  private final Argument<String> name =
      arguments.parameter(
          0, "ID|FILE", ValueType.RUBRIC, "The id of a built-in rubric, or a rubric file.");

  private final Argument<Optional<String>> item =
      arguments.optionalParameter(
          1, "ITEM", ValueType.ITEM, "The id of one item. Default: the whole rubric.");

  private final Argument<Boolean> markdown =
      arguments.flag("--markdown", "Print Markdown, for a handbook.");

  RubricShowCommand(GlobalOptions options) {
    this.options = options;
  }

  CommandSpec spec() {
    return Usage.of(
            "show", "Print a rubric or one of its items in words, in the rubric's language.")
        .example("fidelity rubric show ips-25 7")
        .example("fidelity rubric show --markdown ips-25-social-care")
        .exit(ExitCode.DONE, "done")
        .exit(ExitCode.COULD_NOT, "wrong options or a rubric that cannot be used")
        .spec(this, arguments);
  }

  @Override
  public Integer call() {
    var blocks = blocks(NamedRubric.document(name.value(), new Rubrics()));
    var text =
        markdown.value()
            ? MarkdownWriter.write(blocks)
            : TextWriter.write(blocks, options.display());
    options.console().out().print(text);
    return ExitCode.DONE;
  }

  private List<Block> blocks(RubricDocument document) {
    var rubric = document.rubric();
    return item.value()
        .map(id -> RubricLayout.of(rubric, find(id, rubric), document.examples()))
        .orElseGet(() -> RubricLayout.of(rubric, document.examples()));
  }

  private static Item find(String id, Rubric rubric) {
    return Ids.item(id, rubric)
        .orElseThrow(
            () ->
                new CommandException(
                    Code.NO_SUCH_ITEM,
                    Detail.name(rubric.identity().id()),
                    Detail.name(id),
                    new Detail.Names(rubric.items().stream().map(Item::id).toList())));
  }
}
