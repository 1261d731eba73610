package fidelity.cli;

import fidelity.input.RubricShelf;
import fidelity.report.Block.TableBlock;
import fidelity.report.Table;
import fidelity.report.Table.Column;
import fidelity.report.Table.Row;
import fidelity.report.text.TextWriter;
import fidelity.rubric.Rubric;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Lists the rubrics that are packed into the program.
@Command(
    name = "list",
    description = "List the rubrics that are built in.",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  fidelity rubric list",
      "  fidelity rubric show ips-25",
      "",
      "Exit codes:",
      "  0   done",
      "  2   wrong options",
      "  70  a bug in fidelity",
    })
final class RubricListCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    var shelf = new RubricShelf();
    var rows =
        RubricShelf.builtIn().stream()
            .map(id -> row(NamedRubric.find(id, shelf).rubric()))
            .toList();
    var table = new Table("Rubrics that are built in", columns(), rows);
    var styling = Terminal.styling(spec);
    spec.commandLine().getOut().print(TextWriter.write(List.of(new TableBlock(table)), styling));
  }

  private static List<Column> columns() {
    return List.of(
        Column.of("Rubric", 20),
        Column.of("Version", 10),
        Column.of("Language", 10),
        Column.right("Items", 10),
        Column.naming("Name", 50));
  }

  private static Row row(Rubric rubric) {
    var identity = rubric.identity();
    return Row.of(
        identity.id(),
        identity.version(),
        identity.language().tag(),
        String.valueOf(rubric.items().size()),
        identity.name());
  }
}
