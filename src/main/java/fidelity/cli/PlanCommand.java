package fidelity.cli;

import fidelity.input.ReviewReader;
import fidelity.input.SettingParser;
import fidelity.report.PlanLayout;
import fidelity.report.Report;
import fidelity.report.WhatIfLayout;
import fidelity.report.text.Styling;
import fidelity.report.text.TextWriter;
import fidelity.review.Review;
import fidelity.review.Setting;
import fidelity.rubric.Rubric;
import fidelity.scoring.Scorer;
import fidelity.scoring.WayUp;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Plans the way to the next band, or shows what other answers would make of the score.
@Command(
    name = "plan",
    description = "Show what lifts a review to its next band, or try other answers.",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  fidelity plan review.yaml",
      "  fidelity plan review.yaml --set 11.fidelity_monitored=yes --set 17.contacts_per_week=4",
      "  fidelity plan review.yaml --set '17[2].contacts_per_week=4'",
      "",
      "The plan changes the fewest answers that reach the band. Nothing is written, and the review",
      "stays as it is.",
      "",
      "Exit codes:",
      "  0   done",
      "  2   wrong options or input that cannot be used",
      "  70  a bug in fidelity",
    })
final class PlanCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "REVIEW", description = "The review file to plan for.")
  private Path file = Path.of("");

  @Option(
      names = "--set",
      paramLabel = "ITEM.QUESTION=ANSWER",
      description =
          "Score with this answer instead; a score given for the item is set aside. "
              + "Item 17's second specialist is 17[2]; without a number all change.")
  private List<String> settings = List.of();

  @Mixin private RubricOption rubric;

  @Override
  public Integer call() {
    var shelf = RubricCheck.soundRubrics();
    var other = rubric.find(shelf);
    var document = ReviewReader.read(file, shelf);
    print(report(other.orElse(document.rubric()), document.review()));
    return ExitCode.DONE;
  }

  private Report report(Rubric by, Review review) {
    var scorecard = Scorer.score(by, review);
    if (settings.isEmpty()) {
      return PlanLayout.layOut(WayUp.of(scorecard));
    }
    var tried = settings.stream().map(text -> setting(text, by, review)).toList();
    var changed = review;
    for (var setting : tried) {
      changed = setting.in(changed);
    }
    var items = tried.stream().map(Setting::item).toList();
    return WhatIfLayout.layOut(scorecard, Scorer.score(by, changed), items);
  }

  private static Setting setting(String text, Rubric by, Review review) {
    return switch (SettingParser.parse(text, by, review)) {
      case SettingParser.Read(var setting) -> setting;
      case SettingParser.Refused(var message) -> throw new CommandException("--set: " + message);
    };
  }

  private void print(Report report) {
    var line = spec.commandLine();
    var ansi = line.getColorScheme().ansi().enabled();
    line.getOut().print(TextWriter.write(report, ansi ? Styling.BOLD : Styling.PLAIN));
    line.getOut().flush();
  }
}
