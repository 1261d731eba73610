package fidelity.cli;

import static java.util.stream.Collectors.joining;

import fidelity.cli.console.CommandException;
import fidelity.cli.console.ProblemPrinter;
import fidelity.cli.console.Version;
import fidelity.cli.console.Waiting;
import fidelity.cli.inputs.RubricCheck;
import fidelity.cli.options.Argument;
import fidelity.cli.options.Arguments;
import fidelity.cli.options.Command;
import fidelity.cli.options.DropOptions;
import fidelity.cli.options.ExitCode;
import fidelity.cli.options.GlobalOptions;
import fidelity.cli.options.RubricOption;
import fidelity.cli.options.Usage;
import fidelity.cli.options.ValueType;
import fidelity.cohort.change.CohortChange;
import fidelity.data.json.CohortChangeJson;
import fidelity.data.json.TrendJson;
import fidelity.problem.Code;
import fidelity.report.comparison.TrendLayout;
import fidelity.report.comparison.cohort.CohortChangeLayout;
import fidelity.report.text.TextWriter;
import fidelity.scoring.comparison.SiteTrend;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/// Shows sites over their visits.
final class TrendCommand implements Command {

  private final GlobalOptions options;
  private final Arguments arguments = Arguments.ofCommand();

  private final Argument<List<String>> paths =
      arguments.parameters(
          "PATH", ValueType.TEXT, "Reviews, folders of reviews, and patterns like 'north-*.yaml'.");

  private final RubricOption rubric = new RubricOption(arguments);

  private final Argument<Boolean> json =
      arguments.flag(
          "--json",
          "Print JSON, not text: a line for each site, and one for their change together.");

  private final DropOptions drop = new DropOptions(arguments);

  TrendCommand(GlobalOptions options) {
    this.options = options;
  }

  @Override
  public CommandSpec spec() {
    return Usage.of(
            "trend",
            "Show sites over their visits: totals, what moved, and the change of all together.")
        .example("fidelity trend 2024/north.yaml 2025/north.yaml")
        .example("fidelity trend --json visits")
        .example("fidelity trend --no-drop visits")
        .more(
            "Reviews of different kinds are never joined. Where the rubric has changed between two "
                + "visits, the earlier answers stand by the later rubric too, and what the rule "
                + "changed is told apart from what practice did. Of several sites the paired change is "
                + "told as well: mean, interval and signed-rank test.")
        .exit(ExitCode.DONE, "done")
        .exit(ExitCode.NO, "done, but a site's last total fell, where --no-drop forbids it")
        .exit(ExitCode.COULD_NOT, "wrong options, or no site with two visits")
        .spec(this, arguments);
  }

  @Override
  public Integer call() {
    var shelf = RubricCheck.soundRubrics();
    var reviews = new ReviewsIn(paths.value(), shelf, rubric.find(shelf));
    var trends = Waiting.during(options.console(), () -> SiteTrend.among(reviews.scorecards()));
    if (trends.isEmpty()) {
      throw new CommandException(Code.NO_SECOND_VISIT);
    }
    var changes = Waiting.during(options.console(), () -> CohortChange.among(trends));
    var out = options.console().out();
    out.print(json.value() ? json(trends, changes) : text(trends, changes));
    out.flush();
    return end(trends);
  }

  private int end(List<SiteTrend> trends) {
    var missed =
        trends.stream().flatMap(each -> drop.missed(each.steps().getLast()).stream()).toList();
    ProblemPrinter.onErr(options.console()).warnings(missed);
    return missed.isEmpty() ? ExitCode.DONE : ExitCode.NO;
  }

  private static String json(List<SiteTrend> trends, List<CohortChange> changes) {
    return Stream.concat(
            trends.stream().map(each -> TrendJson.write(each, Version.number())),
            changes.stream().map(each -> CohortChangeJson.write(each, Version.number())))
        .map(line -> line + "\n")
        .collect(joining());
  }

  private String text(List<SiteTrend> trends, List<CohortChange> changes) {
    return Stream.concat(
            trends.stream().map(TrendLayout::layOut),
            changes.stream().map(CohortChangeLayout::layOut))
        .map(report -> TextWriter.write(report, options.display()))
        .collect(joining("\n"));
  }
}
