package fidelity.cli.rubric;

import fidelity.cli.inputs.NamedRubric;
import fidelity.cli.options.ExitCode;
import fidelity.cli.options.GlobalOptions;
import fidelity.cli.options.Usage;
import fidelity.cli.options.argument.Arguments;
import fidelity.input.Rubrics;
import fidelity.report.Block.TableBlock;
import fidelity.report.Table;
import fidelity.report.Table.Column;
import fidelity.report.Table.Row;
import fidelity.report.text.TextWriter;
import fidelity.rubric.Rubric;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/// Lists the rubrics that are packed into the program.
final class RubricListCommand implements Callable<Integer> {

  private final GlobalOptions options;

  RubricListCommand(GlobalOptions options) {
    this.options = options;
  }

  CommandSpec spec() {
    return Usage.of("list", "List the rubrics that are built in.")
        .example("fidelity rubric list")
        .example("fidelity rubric list --color never")
        .exit(ExitCode.DONE, "done")
        .exit(ExitCode.COULD_NOT, "wrong options")
        .spec(this, Arguments.ofCommand());
  }

  @Override
  public Integer call() {
    var shelf = new Rubrics();
    var rows = Rubrics.builtIn().stream().map(id -> row(NamedRubric.find(id, shelf))).toList();
    var table = new Table("Rubrics that are built in", columns(), rows);
    var display = options.display();
    options.console().out().print(TextWriter.write(List.of(new TableBlock(table)), display));
    return ExitCode.DONE;
  }

  private static List<Column> columns() {
    return List.of(
        Column.naming("Rubric", 20),
        Column.of("Version", 10),
        Column.of("Language", 10),
        Column.right("Items", 10),
        Column.of("Name", 50));
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
