package fidelity.cli;

import static java.util.stream.Collectors.joining;

import fidelity.cli.console.CommandException;
import fidelity.cli.console.Version;
import fidelity.cli.console.Waiting;
import fidelity.cli.inputs.RubricCheck;
import fidelity.cli.options.Argument;
import fidelity.cli.options.Arguments;
import fidelity.cli.options.Command;
import fidelity.cli.options.ExitCode;
import fidelity.cli.options.GlobalOptions;
import fidelity.cli.options.RubricOption;
import fidelity.cli.options.Usage;
import fidelity.cli.options.ValueType;
import fidelity.data.json.TrendJson;
import fidelity.problem.Code;
import fidelity.report.comparison.TrendLayout;
import fidelity.report.text.TextWriter;
import fidelity.scoring.comparison.SiteTrend;
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

  private final Argument<Boolean> json =
      arguments.flag("--json", "Print one line of JSON for each site, not text.");

  TrendCommand(GlobalOptions options) {
    this.options = options;
  }

  @Override
  public CommandSpec spec() {
    return Usage.of(
            "trend", "Show a site over its visits: totals, what moved, every item's scores.")
        .example("fidelity trend 2024/north.yaml 2025/north.yaml")
        .example("fidelity trend --json visits")
        .more(
            "Reviews of different kinds are never joined. Where the rubric has changed between two "
                + "visits, the earlier answers stand by the later rubric too, and what the rule "
                + "changed is told apart from what practice did.")
        .exit(ExitCode.DONE, "done")
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
    var out = options.console().out();
    out.print(
        json.value()
            ? trends.stream()
                .map(each -> TrendJson.write(each, Version.number()) + "\n")
                .collect(joining())
            : trends.stream().map(this::text).collect(joining("\n")));
    out.flush();
    return ExitCode.DONE;
  }

  private String text(SiteTrend trend) {
    return TextWriter.write(TrendLayout.layOut(trend), options.display());
  }
}
