package fidelity.cli;

import fidelity.cli.compare.ChangeReport;
import fidelity.cli.compare.ComparisonName;
import fidelity.cli.compare.TrendReport;
import fidelity.cli.console.CommandException;
import fidelity.cli.console.ProblemPrinter;
import fidelity.cli.console.Version;
import fidelity.cli.console.Waiting;
import fidelity.cli.inputs.ReadFiles;
import fidelity.cli.inputs.RubricCheck;
import fidelity.cli.options.Command;
import fidelity.cli.options.DropOptions;
import fidelity.cli.options.ExitCode;
import fidelity.cli.options.GlobalOptions;
import fidelity.cli.options.RubricOption;
import fidelity.cli.options.Usage;
import fidelity.cli.options.argument.Argument;
import fidelity.cli.options.argument.Arguments;
import fidelity.cli.options.argument.ValueType;
import fidelity.cohort.change.CohortChange;
import fidelity.problem.Code;
import fidelity.scoring.comparison.SiteTrend;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/// Shows sites over their visits.
final class TrendCommand implements Command {

  private final GlobalOptions options;
  private final Arguments arguments = Arguments.ofCommand();

  private final Argument<List<String>> paths =
      arguments.parameters(
          "PATH", ValueType.TEXT, "Reviews, folders of reviews, and patterns like 'north-*.yaml'.");

  private final RubricOption rubric = new RubricOption(arguments);

  private final ComparisonOutput output;

  private final DropOptions drop = new DropOptions(arguments);

  TrendCommand(GlobalOptions options) {
    this.options = options;
    this.output =
        new ComparisonOutput(
            options,
            arguments,
            "Print JSON, not text: a line for each site, and one for their change together.");
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
    var reviews = new ReviewsIn(paths.value(), shelf, rubric.find(shelf)).scorecards();
    var trends = Waiting.during(options.console(), () -> SiteTrend.among(reviews));
    if (trends.isEmpty()) {
      throw new CommandException(Code.NO_SECOND_VISIT);
    }
    var told = Waiting.during(options.console(), () -> told(trends));
    output.refuseClashes(
        told, new ReadFiles(reviews.stream().map(ComparisonName::file).toList(), shelf));
    output.write(told);
    return end(trends);
  }

  /// Every site by itself, then the change of all together; files of all go beside the last site's.
  private List<ComparedReviews> told(List<SiteTrend> trends) {
    var told = new ArrayList<ComparedReviews>();
    var names = ComparisonName.of(trends).iterator();
    for (var trend : trends) {
      var report = new TrendReport(trend, Version.number());
      told.add(output.planned(report, ComparisonName.folder(trend.latest()), names.next()));
    }
    var folder = ComparisonName.folder(trends.getLast().latest());
    var changes = CohortChange.among(trends);
    var ofChanges = ComparisonName.ofChanges(changes).iterator();
    for (var change : changes) {
      told.add(
          output.planned(new ChangeReport(change, Version.number()), folder, ofChanges.next()));
    }
    return told;
  }

  private int end(List<SiteTrend> trends) {
    var missed =
        trends.stream().flatMap(each -> drop.missed(each.steps().getLast()).stream()).toList();
    ProblemPrinter.onErr(options.console()).warnings(missed);
    return missed.isEmpty() ? ExitCode.DONE : ExitCode.NO;
  }
}
