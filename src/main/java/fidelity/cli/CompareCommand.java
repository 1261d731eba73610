package fidelity.cli;

import fidelity.cli.console.CommandException;
import fidelity.cli.console.ProblemPrinter;
import fidelity.cli.console.Version;
import fidelity.cli.console.Waiting;
import fidelity.cli.inputs.InputFile;
import fidelity.cli.inputs.ReadFiles;
import fidelity.cli.inputs.RubricCheck;
import fidelity.cli.options.Argument;
import fidelity.cli.options.Arguments;
import fidelity.cli.options.Command;
import fidelity.cli.options.ExitCode;
import fidelity.cli.options.GateOptions;
import fidelity.cli.options.GlobalOptions;
import fidelity.cli.options.RubricOption;
import fidelity.cli.options.Usage;
import fidelity.cli.options.ValueType;
import fidelity.cohort.agreement.PairAgreement;
import fidelity.data.json.CalibrationJson;
import fidelity.data.json.RatersJson;
import fidelity.data.json.VisitsAgreementJson;
import fidelity.data.json.VisitsJson;
import fidelity.input.ReviewDocument;
import fidelity.input.Rubrics;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.report.Report;
import fidelity.report.comparison.CalibrationLayout;
import fidelity.report.comparison.RatersLayout;
import fidelity.report.comparison.VisitsAgreementLayout;
import fidelity.report.comparison.VisitsLayout;
import fidelity.report.text.TextWriter;
import fidelity.rubric.Rubric;
import fidelity.scoring.Scorecard;
import fidelity.scoring.Scorer;
import fidelity.scoring.comparison.Pairing;
import fidelity.scoring.comparison.RaterComparison;
import fidelity.scoring.comparison.VisitComparison;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/// Sets two reviews of one site side by side: of two raters, or of two visits.
final class CompareCommand implements Command {

  private final GlobalOptions options;
  private final Arguments arguments = Arguments.ofCommand();

  private final Argument<Optional<Path>> first =
      arguments.optionalParameter(0, "REVIEW", ValueType.FILE, "A review of a site.");

  private final Argument<Optional<Path>> second =
      arguments.optionalParameter(
          1, "OTHER", ValueType.FILE, "Another review: of the same visit, or of another.");

  private final Argument<List<Path>> more =
      arguments.furtherParameters(
          2, "MORE", ValueType.FILE, "Further reviews, to set beside a master.");

  private final Argument<Optional<Path>> master =
      arguments.option(
          "--master",
          "FILE",
          ValueType.FILE,
          "A master review of the same visit, whose scores are taken as right: how near each of the "
              + "reviews comes to it.");

  private final Argument<Optional<Path>> pairs =
      arguments.option(
          "--pairs",
          "DIR",
          ValueType.FILE,
          "Instead of two reviews: how far raters agree over all visits in a folder that several "
              + "of them reviewed.");

  private final RubricOption rubric = new RubricOption(arguments);

  private final Argument<Boolean> json =
      arguments.flag("--json", "Print one line of JSON, not text.");

  private final Argument<Optional<Path>> consensus =
      arguments.option(
          "--consensus",
          "FILE",
          ValueType.FILE,
          "Begin the consensus review of two raters: what both have alike, with both views beside "
              + "what is to be settled.");

  private final Argument<Boolean> force =
      arguments.flag("--force", "Write over the consensus file if it is there.");

  private final GateOptions gates = new GateOptions(arguments);

  CompareCommand(GlobalOptions options) {
    this.options = options;
  }

  @Override
  public CommandSpec spec() {
    return Usage.of(
            "compare",
            "Compare two reviews of a site: where two raters differ, or what changed between visits.")
        .example("fidelity compare north-a.yaml north-b.yaml")
        .example("fidelity compare north-a.yaml north-b.yaml --consensus north-agreed.yaml")
        .example("fidelity compare --pairs reviews-by-two")
        .example("fidelity compare --master north-agreed.yaml north-a.yaml north-b.yaml")
        .example("fidelity compare 2024/north.yaml 2025/north.yaml")
        .example("fidelity compare --no-drop --json 2024/north.yaml 2025/north.yaml")
        .more(
            "Reviews of the same days are by two raters: what they scored differently is shown with "
                + "the answers behind it, then how far they agree. Reviews of other days are of two "
                + "visits: what is better, worse or newly answered, and where the rubric has "
                + "changed, what the rule changed and what practice did. Beside a master there may be "
                + "any number of reviews: what each rater missed, and what most did.")
        .exit(ExitCode.DONE, "done")
        .exit(ExitCode.NO, "done, but --fail-under-agreement or --no-drop is not kept")
        .exit(ExitCode.COULD_NOT, "wrong options, or reviews that cannot be compared")
        .spec(this, arguments);
  }

  @Override
  public Integer call() {
    var shelf = RubricCheck.soundRubrics();
    var by = rubric.find(shelf);
    if (pairs.value().isPresent()) {
      return compare(pairs.value().get(), shelf, by);
    }
    if (master.value().isPresent()) {
      return calibrate(master.value().get(), shelf, by);
    }
    refuseMore();
    var files = List.of(named(first, "REVIEW"), named(second, "OTHER"));
    var documents = Waiting.during(options.console(), () -> InputFile.reviews(files, shelf));
    var one = score(documents.getFirst(), by);
    var other = score(documents.getLast(), by);
    consensus.value().ifPresent(new ReadFiles(files, shelf)::refuseToReplace);
    return switch (Waiting.during(options.console(), () -> Pairing.of(one, other))) {
      case Pairing.Raters(var raters) -> compare(raters);
      case Pairing.Visits(var visits) -> compare(visits);
      case Pairing.Unfit(var why) -> throw unfit(why, one, other);
    };
  }

  private static Path named(Argument<Optional<Path>> file, String label) {
    return file.value()
        .orElseThrow(
            () -> new CommandException(Code.ARGUMENT_MISSING, new Detail.Every(List.of(label))));
  }

  /// The agreement over all visits in a folder.
  private int compare(Path folder, Rubrics shelf, Optional<Rubric> by) {
    refuseBesidePairs();
    var agreement =
        Waiting.during(options.console(), () -> new PairsFolder(folder, shelf, by).agreement());
    print(
        json.value()
            ? VisitsAgreementJson.write(agreement, Version.number()) + "\n"
            : text(VisitsAgreementLayout.layOut(agreement)));
    return ExitCode.DONE;
  }

  private void refuseBesidePairs() {
    if (master.value().isPresent()) {
      throw new CommandException(Code.MASTER_STANDS_ALONE);
    }
    if (first.value().isPresent() || consensus.value().isPresent() || gates.given()) {
      throw new CommandException(Code.PAIRS_STAND_ALONE);
    }
  }

  private void refuseMore() {
    if (!more.value().isEmpty()) {
      throw new CommandException(Code.MORE_THAN_TWO, Detail.whole(more.value().size() + 2));
    }
  }

  /// The reviews beside a master.
  private int calibrate(Path file, Rubrics shelf, Optional<Rubric> by) {
    if (consensus.value().isPresent() || gates.givenForVisits()) {
      throw new CommandException(Code.MASTER_STANDS_ALONE);
    }
    var raters =
        Stream.of(Stream.of(named(first, "REVIEW")), second.value().stream(), more.value().stream())
            .flatMap(each -> each)
            .toList();
    var review = new MasterReview(file, raters, shelf, by);
    var calibration = Waiting.during(options.console(), review::calibration);
    print(
        json.value()
            ? CalibrationJson.write(calibration, Version.number()) + "\n"
            : text(CalibrationLayout.layOut(calibration)));
    return end(gates.missed(calibration));
  }

  private static Scorecard score(ReviewDocument document, Optional<Rubric> by) {
    return Scorer.score(by.orElse(document.rubric()), document.review());
  }

  private int compare(RaterComparison raters) {
    gates.refuseForRaters();
    var agreement = PairAgreement.of(raters);
    var file = consensus.value().map(path -> new ConsensusFile(path, options.console()));
    file.ifPresent(each -> each.refuseUnfit(raters, force.value()));
    file.ifPresent(each -> each.write(raters));
    print(
        json.value()
            ? RatersJson.write(raters, agreement, Version.number()) + "\n"
            : text(RatersLayout.layOut(raters, agreement)));
    return end(gates.missed(raters, agreement));
  }

  private int compare(VisitComparison visits) {
    gates.refuseForVisits();
    if (consensus.value().isPresent()) {
      throw new CommandException(Code.ONLY_FOR_RATERS, Detail.name("--consensus"));
    }
    print(
        json.value()
            ? VisitsJson.write(visits, Version.number()) + "\n"
            : text(VisitsLayout.layOut(visits)));
    return end(gates.missed(visits));
  }

  private int end(List<Diagnostic> missed) {
    ProblemPrinter.onErr(options.console()).warnings(missed);
    return missed.isEmpty() ? ExitCode.DONE : ExitCode.NO;
  }

  private static CommandException unfit(Pairing.Why why, Scorecard one, Scorecard other) {
    return switch (why) {
      case OTHER_SITES -> new CommandException(Code.COMPARE_OTHER_SITES, site(one), site(other));
      case OTHER_KINDS -> new CommandException(Code.COMPARE_OTHER_KINDS, kind(one), kind(other));
      case OTHER_RUBRICS ->
          new CommandException(Code.COMPARE_OTHER_RUBRICS, rubric(one), rubric(other));
    };
  }

  private static Detail site(Scorecard scorecard) {
    return Detail.name(scorecard.review().header().site().id());
  }

  private static Detail kind(Scorecard scorecard) {
    return Detail.name(scorecard.review().header().kind().id());
  }

  private static Detail rubric(Scorecard scorecard) {
    var identity = scorecard.rubric().identity();
    return Detail.name("%s %s".formatted(identity.id(), identity.version()));
  }

  private String text(Report report) {
    return TextWriter.write(report, options.display());
  }

  private void print(String text) {
    var out = options.console().out();
    out.print(text);
    out.flush();
  }
}
