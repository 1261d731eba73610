package fidelity.cli;

import fidelity.input.RubricDocument;
import fidelity.input.RubricShelf;
import fidelity.report.Block;
import fidelity.report.RubricLayout;
import fidelity.report.markdown.MarkdownWriter;
import fidelity.report.text.TextWriter;
import fidelity.rubric.Item;
import fidelity.rubric.Rubric;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Prints a rubric in words.
@Command(
    name = "show",
    description = "Print a rubric or one of its items in words, in the rubric's language.",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  fidelity rubric show ips-25 7",
      "  fidelity rubric show --markdown ips-25-social-care",
      "",
      "Exit codes:",
      "  0   done",
      "  2   wrong options or a rubric that cannot be used",
      "  70  a bug in fidelity",
    })
final class RubricShowCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "ID|FILE",
      description = "The id of a built-in rubric, or a rubric file.")
  private String name = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "ITEM",
      description = "The id of one item. Default: the whole rubric.")
  private Optional<String> item = Optional.empty();

  @Option(names = "--markdown", description = "Print Markdown, for a handbook.")
  private boolean markdown;

  @Override
  public Integer call() {
    var blocks = blocks(NamedRubric.find(name, new RubricShelf()));
    var text =
        markdown ? MarkdownWriter.write(blocks) : TextWriter.write(blocks, Terminal.styling(spec));
    spec.commandLine().getOut().print(text);
    return ExitCode.DONE;
  }

  private List<Block> blocks(RubricDocument document) {
    var rubric = document.rubric();
    return item.map(id -> RubricLayout.of(rubric, find(id, rubric), document.examples()))
        .orElseGet(() -> RubricLayout.of(rubric, document.examples()));
  }

  private static Item find(String id, Rubric rubric) {
    return rubric
        .item(id)
        .orElseThrow(
            () ->
                new CommandException(
                    "rubric '%s' has no item '%s'; there are %s"
                        .formatted(
                            rubric.identity().id(),
                            id,
                            String.join(", ", rubric.items().stream().map(Item::id).toList()))));
  }
}
