package fidelity.cli;

import static java.util.stream.Collectors.joining;

import fidelity.cli.console.ProblemPrinter;
import fidelity.cli.console.Version;
import fidelity.cli.console.Waiting;
import fidelity.cli.inputs.InputFile;
import fidelity.cli.inputs.ReadFiles;
import fidelity.cli.inputs.RubricCheck;
import fidelity.cli.inputs.Warnings;
import fidelity.cli.options.Command;
import fidelity.cli.options.ExitCode;
import fidelity.cli.options.GlobalOptions;
import fidelity.cli.options.PlanOption;
import fidelity.cli.options.ReportOptions;
import fidelity.cli.options.RubricOption;
import fidelity.cli.options.ThresholdOption;
import fidelity.cli.options.Usage;
import fidelity.cli.options.argument.Argument;
import fidelity.cli.options.argument.Arguments;
import fidelity.cli.options.argument.ValueType;
import fidelity.cli.previous.PreviousVisit;
import fidelity.data.json.ScorecardJson;
import fidelity.input.ReviewDocument;
import fidelity.input.Rubrics;
import fidelity.report.review.ScorecardLayout;
import fidelity.report.text.TextWriter;
import fidelity.rubric.Rubric;
import fidelity.scoring.Scorer;
import fidelity.scoring.improvement.Improvements;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/// Scores reviews, prints their scorecards and writes their reports.
final class ScoreCommand implements Command {

  private final GlobalOptions options;
  private final Arguments arguments = Arguments.ofCommand();

  private final Argument<List<Path>> files =
      arguments.parameters(
          "REVIEW", ValueType.FILE, "The review files to score; - for standard input.");

  private final ReportOptions reports = ReportOptions.ofReviews(arguments);
  private final PlanOption plan = new PlanOption(arguments);
  private final RubricOption rubric = new RubricOption(arguments);

  private final Argument<Boolean> explain =
      arguments.flag("--explain", "Explain each item's score.");

  private final Argument<Boolean> json =
      arguments.flag("--json", "Print one line of JSON for each review, not text.");

  private final ThresholdOption threshold = new ThresholdOption(arguments);

  ScoreCommand(GlobalOptions options) {
    this.options = options;
  }

  @Override
  public CommandSpec spec() {
    return Usage.of(
            "score", "Score reviews, print their scorecards and write their Excel and PDF reports.")
        .example("fidelity score review.yaml")
        .example("fidelity score --format none --explain review.yaml")
        .example("fidelity score --out reports --fail-under 100 north.yaml south.yaml")
        .exit(ExitCode.DONE, "done")
        .exit(ExitCode.NO, "done, but a total does not reach --fail-under or --fail-under-band")
        .exit(ExitCode.COULD_NOT, "wrong options or input that cannot be used; nothing was written")
        .spec(this, arguments);
  }

  @Override
  public Integer call() {
    var shelf = RubricCheck.soundRubrics();
    var formats = reports.formats();
    var scored = Waiting.during(options.console(), () -> score(shelf));
    scored.forEach(each -> threshold.value().refuseUnfit(each.scorecard().rubric()));
    var written = new WrittenReports(scored, options.console());
    written.refuseClashes(new ReadFiles(files.value(), shelf));
    written.tellLeftovers();
    var warnings =
        Stream.concat(
            reports.template().warnings().stream(),
            scored.stream().flatMap(each -> each.warnings().stream()));
    var missed =
        scored.stream().flatMap(each -> threshold.value().missed(each.scorecard())).toList();
    ProblemPrinter.onErr(options.console())
        .warnings(Stream.concat(warnings, missed.stream()).toList());
    written.write(formats.size());
    print(scored.stream().filter(ScoredReview::printed).toList());
    return missed.isEmpty() ? ExitCode.DONE : ExitCode.NO;
  }

  private List<ScoredReview> score(Rubrics shelf) {
    var other = rubric.find(shelf);
    var suffix = other.map(each -> "." + each.identity().id()).orElse("");
    return InputFile.reviews(files.value(), shelf).stream()
        .map(document -> score(document, other.orElse(document.rubric()), suffix, shelf))
        .toList();
  }

  private ScoredReview score(ReviewDocument document, Rubric by, String suffix, Rubrics shelf) {
    var scorecard = Scorer.score(by, document.review());
    var last = PreviousVisit.of(document, scorecard, shelf);
    return new ScoredReview(
        scorecard,
        last.since(),
        plan,
        Warnings.and(last.warnings(), document, scorecard),
        reports.ofReview(document.path(), suffix));
  }

  private void print(List<ScoredReview> reviews) {
    out()
        .print(
            json.value()
                ? reviews.stream().map(ScoreCommand::line).collect(joining())
                : reviews.stream().map(this::text).collect(joining("\n")));
    out().flush();
  }

  private static String line(ScoredReview review) {
    var way = Improvements.of(review.scorecard());
    return ScorecardJson.write(way, review.since(), Version.number()) + "\n";
  }

  private String text(ScoredReview review) {
    var report =
        explain.value()
            ? ScorecardLayout.explained(review.scorecard(), review.since())
            : ScorecardLayout.brief(review.scorecard(), review.since());
    return TextWriter.write(report, options.display());
  }

  private PrintWriter out() {
    return options.console().out();
  }
}
