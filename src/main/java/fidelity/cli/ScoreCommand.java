package fidelity.cli;

import fidelity.cli.console.CommandException;
import fidelity.cli.console.ProblemPrinter;
import fidelity.cli.console.Version;
import fidelity.cli.inputs.LetterWarnings;
import fidelity.cli.inputs.ReadFiles;
import fidelity.cli.inputs.RubricCheck;
import fidelity.cli.inputs.Warnings;
import fidelity.cli.options.Argument;
import fidelity.cli.options.Arguments;
import fidelity.cli.options.Command;
import fidelity.cli.options.ExitCode;
import fidelity.cli.options.GlobalOptions;
import fidelity.cli.options.ReportOptions;
import fidelity.cli.options.RubricOption;
import fidelity.cli.options.ThresholdOption;
import fidelity.cli.options.Usage;
import fidelity.cli.options.ValueType;
import fidelity.cli.outputs.Leftovers;
import fidelity.cli.outputs.Pipeline;
import fidelity.data.json.ScorecardJson;
import fidelity.input.ReviewDocument;
import fidelity.input.ReviewReader;
import fidelity.input.Rubrics;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.problem.Message;
import fidelity.report.review.ScorecardLayout;
import fidelity.report.text.TextWriter;
import fidelity.rubric.Rubric;
import fidelity.scoring.Scorecard;
import fidelity.scoring.Scorer;
import fidelity.scoring.improvement.Improvements;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashSet;
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

  private final ReportOptions reports = new ReportOptions(arguments);
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
    var scored = score(shelf);
    scored.forEach(each -> threshold.value().refuseUnfit(each.scorecard().rubric()));
    refuseClashes(scored, new ReadFiles(files.value(), shelf));
    tellLeftovers(scored);
    var warnings = scored.stream().flatMap(each -> each.warnings().stream());
    var missed =
        scored.stream().flatMap(each -> threshold.value().missed(each.scorecard())).toList();
    ProblemPrinter.onErr(options.console())
        .warnings(Stream.concat(warnings, missed.stream()).toList());
    write(scored);
    scored.stream().filter(Scored::printed).map(Scored::scorecard).forEach(this::print);
    return missed.isEmpty() ? ExitCode.DONE : ExitCode.NO;
  }

  private List<Scored> score(Rubrics shelf) {
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

  /// Refuses two reports with the same file, and a report that would replace what is read.
  private static void refuseClashes(List<Scored> scored, ReadFiles inputs) {
    var taken = new HashSet<Path>();
    var paths = targets(scored).toList();
    paths.forEach(inputs::refuseToReplace);
    paths.stream()
        .filter(path -> !taken.add(path.toAbsolutePath().normalize()))
        .findFirst()
        .ifPresent(
            path -> {
              throw path.toString().equals("-")
                  ? new CommandException(Code.ONE_REPORT_TO_OUTPUT)
                  : new CommandException(Code.OVERWRITES_OTHER, Detail.name(path.toString()));
            });
  }

  private static Stream<Path> targets(List<Scored> scored) {
    return scored.stream()
        .flatMap(each -> each.targets().stream())
        .map(target -> target.file().path());
  }

  private void tellLeftovers(List<Scored> scored) {
    var folders =
        targets(scored).filter(each -> !each.toString().equals("-")).map(Leftovers::folderOf);
    ProblemPrinter.onErr(options.console()).warnings(Leftovers.delete(folders.toList()));
  }

  /// Writes the reports of all reviews, as many at once as there are formats.
  private void write(List<Scored> scored) {
    var formats = reports.formats().size();
    if (formats == 0) {
      return;
    }
    try (var pipeline = new Pipeline(formats)) {
      pipeline
          .map(scored.stream().flatMap(Scored::unwritten).iterator(), this::write)
          .forEachRemaining(warnings -> warnings.forEach(options.console().err()::println));
    }
  }

  /// Writes a report and returns its warnings in words, each with the file.
  private List<String> write(Unwritten report) {
    var file = report.target().file();
    var words = options.console().words();
    var warnings = report.write();
    if (!file.toStandardOutput()) {
      options.console().written().add(file.path());
    }
    return warnings.stream().map(warning -> words.line(file.path().toString(), warning)).toList();
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
    return TextWriter.write(report, options.styling());
  }

  private PrintWriter out() {
    return options.console().out();
  }

  /// A review's scorecard, what to look at again in it, and the files that it goes to.
  private record Scored(
      Scorecard scorecard, List<Diagnostic> warnings, List<ReportOptions.Target> targets) {

    /// Whether the terminal is free for the scorecard.
    boolean printed() {
      return targets.stream().noneMatch(target -> target.file().toStandardOutput());
    }

    Stream<Unwritten> unwritten() {
      var way = Improvements.of(scorecard);
      return targets.stream().map(target -> new Unwritten(way, target, warnings));
    }
  }

  /// A report that is not written yet.
  private record Unwritten(Improvements way, ReportOptions.Target target, List<Diagnostic> told) {

    /// Writes it and returns warnings: what the format could not hold as written, unless it is
    /// told of the review.
    List<Message> write() {
      return LetterWarnings.untold(
          target.file().write(out -> target.format().write(way, Version.number(), out)), told);
    }
  }
}
