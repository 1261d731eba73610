package fidelity.cli;

import fidelity.cli.console.CommandException;
import fidelity.cli.console.ProblemPrinter;
import fidelity.cli.console.Waiting;
import fidelity.cli.inputs.InputFile;
import fidelity.cli.inputs.RubricCheck;
import fidelity.cli.options.Command;
import fidelity.cli.options.ExitCode;
import fidelity.cli.options.GlobalOptions;
import fidelity.cli.options.RubricOption;
import fidelity.cli.options.Usage;
import fidelity.cli.options.argument.Argument;
import fidelity.cli.options.argument.Arguments;
import fidelity.cli.options.argument.ValueType;
import fidelity.input.answer.SettingParser;
import fidelity.problem.Message;
import fidelity.problem.Subject;
import fidelity.report.Report;
import fidelity.report.review.PlanLayout;
import fidelity.report.review.WhatIfLayout;
import fidelity.report.text.TextWriter;
import fidelity.review.Review;
import fidelity.review.Setting;
import fidelity.rubric.Rubric;
import fidelity.scoring.Scorer;
import fidelity.scoring.improvement.Improvements;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/// Plans the way to the next band, or shows what other answers would make of the score.
final class PlanCommand implements Command {

  private final GlobalOptions options;
  private final Arguments arguments = Arguments.ofCommand();

  private final Argument<Path> file =
      arguments.parameter(
          0, "REVIEW", ValueType.FILE, "The review file to plan for; - for standard input.");

  private final Argument<List<String>> settings =
      arguments.repeated(
          "--set",
          "ITEM.QUESTION=ANSWER",
          ValueType.SETTING,
          "Score with this answer instead; a score given for the item is set aside. "
              + "Item 17's second specialist is 17[2], or 17[Specialist B] by name; without either "
              + "all change.");

  private final RubricOption rubric = new RubricOption(arguments);

  PlanCommand(GlobalOptions options) {
    this.options = options;
  }

  @Override
  public CommandSpec spec() {
    return Usage.of(
            "plan", "Show what would raise a review to its next band, or try other answers.")
        .example("fidelity plan review.yaml")
        .example(
            "fidelity plan review.yaml --set 11.fidelity_monitored=yes --set 17.contacts_per_week=4")
        .example("fidelity plan review.yaml --set '17[2].contacts_per_week=4'")
        .more(
            "The plan changes the fewest answers that reach the band. Nothing is written, and the review "
                + "stays as it is.")
        .exit(ExitCode.DONE, "done")
        .exit(ExitCode.COULD_NOT, "wrong options or input that cannot be used")
        .spec(this, arguments);
  }

  @Override
  public Integer call() {
    var shelf = RubricCheck.soundRubrics();
    var console = options.console();
    var other = rubric.find(shelf);
    var document = Waiting.during(console, () -> InputFile.review(file.value(), shelf));
    ProblemPrinter.onErr(console).warnings(document.warnings());
    var by = other.orElse(document.rubric());
    var review = document.review();
    var tried = settings.value().stream().map(text -> setting(text, by, review)).toList();
    print(Waiting.during(console, () -> report(by, review, tried)));
    return ExitCode.DONE;
  }

  private static Report report(Rubric by, Review review, List<Setting> tried) {
    var scorecard = Scorer.score(by, review);
    if (tried.isEmpty()) {
      return PlanLayout.layOut(Improvements.of(scorecard));
    }
    var changed = review;
    for (var setting : tried) {
      changed = setting.in(changed);
    }
    var items = tried.stream().map(Setting::item).toList();
    return WhatIfLayout.layOut(scorecard, Scorer.score(by, changed), items);
  }

  private Setting setting(String text, Rubric by, Review review) {
    return switch (SettingParser.parse(text, by, review)) {
      case SettingParser.Read(var setting, var doubts) -> {
        doubts.forEach(doubt -> warn(text, doubt));
        yield setting;
      }
      case SettingParser.Refused(var item, var message) ->
          throw new CommandException(
              Optional.of(
                  item.map(id -> Subject.setting("--set", id))
                      .orElseGet(() -> Subject.option("--set"))),
              message);
    };
  }

  private void warn(String setting, Message doubt) {
    var console = options.console();
    console.err().println(console.words().line("--set " + setting, doubt));
  }

  private void print(Report report) {
    var out = options.console().out();
    out.print(TextWriter.write(report, options.display()));
    out.flush();
  }
}
