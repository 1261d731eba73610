package fidelity.cli;

import fidelity.cli.console.CommandException;
import fidelity.cli.console.Console;
import fidelity.cli.console.ProblemPrinter;
import fidelity.cli.console.Version;
import fidelity.cli.inputs.RubricCheck;
import fidelity.cli.inputs.Warnings;
import fidelity.cli.outputs.Pipeline;
import fidelity.cli.outputs.Reports;
import fidelity.data.ScorecardJson;
import fidelity.input.ReviewDocument;
import fidelity.input.ReviewReader;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.report.ScorecardLayout;
import fidelity.report.text.TextWriter;
import fidelity.rubric.Rubric;
import fidelity.scoring.Scorecard;
import fidelity.scoring.Scorer;
import fidelity.scoring.improvement.Improvements;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/// Scores reviews, prints their scorecards and writes their reports.
final class ScoreCommand implements Callable<Integer> {

  private final Argument<List<Path>> files =
      Argument.parameters("REVIEW", Kind.FILE, "The review files to score; - for standard input.");

  private final ReportOptions reports = new ReportOptions();
  private final RubricOption rubric = new RubricOption();
  private final BarOption bar = new BarOption();

  private final Argument<Boolean> explain =
      Argument.flag("--explain", "Say of every item why it has its score.");

  private final Argument<Boolean> json =
      Argument.flag("--json", "Print one line of JSON for each review, not text.");

  private final CommandSpec spec =
      Usage.of(
              "score",
              "Score reviews, print their scorecards and write their Excel and PDF reports.")
          .example("fidelity score review.yaml")
          .example("fidelity score --format none --explain review.yaml")
          .example("fidelity score --out reports --fail-under 100 north.yaml south.yaml")
          .exit(ExitCode.DONE, "done")
          .exit(ExitCode.NO, "done, but a total does not reach --fail-under or --fail-under-band")
          .exit(
              ExitCode.COULD_NOT, "wrong options or input that cannot be used; nothing was written")
          .spec(
              this,
              files,
              reports.formats(),
              reports.folder(),
              rubric.name(),
              explain,
              json,
              bar.total(),
              bar.band());

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() {
    var scored = score();
    bar.value().check(scored.stream().map(Scored::scorecard).toList());
    refuseClashes(scored);
    ProblemPrinter.onErr(console())
        .warnings(scored.stream().flatMap(each -> each.warnings().stream()).toList());
    scored.forEach(this::write);
    scored.stream().filter(Scored::printed).map(Scored::scorecard).forEach(this::print);
    return scored.stream().allMatch(each -> bar.value().reachedBy(each.scorecard()))
        ? ExitCode.DONE
        : ExitCode.NO;
  }

  private List<Scored> score() {
    var shelf = RubricCheck.soundRubrics();
    var other = rubric.find(shelf);
    var suffix = other.map(each -> "." + each.identity().id()).orElse("");
    return ReviewReader.readAll(files.value(), shelf).stream()
        .map(document -> score(document, other.orElse(document.rubric()), suffix))
        .toList();
  }

  private Scored score(ReviewDocument document, Rubric by, String suffix) {
    var scorecard = Scorer.score(by, document.review());
    return new Scored(
        scorecard, Warnings.of(document, scorecard), reports.targets(document.path(), suffix));
  }

  /// Two reports may not go to one file, and none to a review.
  private void refuseClashes(List<Scored> scored) {
    var taken = new HashSet<Path>();
    files.value().stream()
        .filter(file -> !file.toString().equals("-"))
        .forEach(file -> taken.add(file.toAbsolutePath().normalize()));
    scored.stream()
        .flatMap(each -> each.targets().stream())
        .map(target -> target.file().path())
        .filter(path -> !taken.add(path.toAbsolutePath().normalize()))
        .findFirst()
        .ifPresent(
            path -> {
              throw path.toString().equals("-")
                  ? new CommandException(Code.ONE_REPORT_TO_OUTPUT)
                  : new CommandException(Code.OVERWRITES_OTHER, Detail.name(path.toString()));
            });
  }

  /// The reports of a review, side by side.
  private void write(Scored scored) {
    if (scored.targets().isEmpty()) {
      return;
    }
    var way = Improvements.of(scored.scorecard());
    try (var pipeline = new Pipeline(scored.targets().size())) {
      pipeline
          .map(scored.targets().iterator(), target -> write(way, target))
          .forEachRemaining(warnings -> warnings.forEach(err()::println));
    }
  }

  private List<String> write(Improvements way, ReportOptions.Target target) {
    return target.file().write(out -> Reports.write(way, target.format(), out)).stream()
        .map(warning -> console().words().line(target.file().path().toString(), warning))
        .toList();
  }

  private void print(Scorecard scorecard) {
    out()
        .print(
            json.value()
                ? ScorecardJson.write(Improvements.of(scorecard), Version.number()) + "\n"
                : text(scorecard));
    out().flush();
  }

  private String text(Scorecard scorecard) {
    var report =
        explain.value() ? ScorecardLayout.explained(scorecard) : ScorecardLayout.brief(scorecard);
    return TextWriter.write(report, Terminal.styling(spec));
  }

  private Console console() {
    return FidelityCommand.console(spec.commandLine());
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }

  /// A review's scorecard, what to look at again in it, and the files that it goes to.
  private record Scored(
      Scorecard scorecard, List<Diagnostic> warnings, List<ReportOptions.Target> targets) {

    /// Whether the terminal is free for the scorecard.
    boolean printed() {
      return targets.stream().noneMatch(target -> target.file().toStandardOutput());
    }
  }
}
