package fidelity.cli;

import fidelity.cli.console.CommandException;
import fidelity.cli.console.ProblemPrinter;
import fidelity.cli.inputs.RubricCheck;
import fidelity.cli.options.Command;
import fidelity.cli.options.ExitCode;
import fidelity.cli.options.GateOptions;
import fidelity.cli.options.GlobalOptions;
import fidelity.cli.options.RubricOption;
import fidelity.cli.options.Usage;
import fidelity.cli.options.argument.Argument;
import fidelity.cli.options.argument.Arguments;
import fidelity.cli.options.argument.ValueType;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
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

  private final ComparisonOutput output;

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
    this.output = new ComparisonOutput(options, arguments, "Print one line of JSON, not text.");
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
        .example("fidelity compare --format pdf --out reports 2024/north.yaml 2025/north.yaml")
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
    var run = new CompareRun(options, output, gates, shelf, rubric.find(shelf));
    return end(
        pairs
            .value()
            .map(folder -> pairs(run, folder))
            .or(() -> master.value().map(file -> run.calibration(file, raters())))
            .orElseGet(() -> reviews(run)));
  }

  private int end(List<Diagnostic> missed) {
    ProblemPrinter.onErr(options.console()).warnings(missed);
    return missed.isEmpty() ? ExitCode.DONE : ExitCode.NO;
  }

  private List<Diagnostic> pairs(CompareRun run, Path folder) {
    if (master.value().isPresent()) {
      throw new CommandException(Code.MASTER_STANDS_ALONE);
    }
    if (first.value().isPresent() || consensus.value().isPresent() || gates.given()) {
      throw new CommandException(Code.PAIRS_STAND_ALONE);
    }
    return run.pairs(folder);
  }

  /// The reviews to set beside the master.
  private List<Path> raters() {
    if (consensus.value().isPresent() || gates.givenForVisits()) {
      throw new CommandException(Code.MASTER_STANDS_ALONE);
    }
    return Stream.of(
            Stream.of(named(first, "REVIEW")), second.value().stream(), more.value().stream())
        .flatMap(each -> each)
        .toList();
  }

  private List<Diagnostic> reviews(CompareRun run) {
    if (!more.value().isEmpty()) {
      throw new CommandException(Code.MORE_THAN_TWO, Detail.whole(more.value().size() + 2));
    }
    return run.reviews(
        List.of(named(first, "REVIEW"), named(second, "OTHER")), consensus.value(), force.value());
  }

  private static Path named(Argument<Optional<Path>> file, String label) {
    return file.value()
        .orElseThrow(
            () -> new CommandException(Code.ARGUMENT_MISSING, new Detail.Every(List.of(label))));
  }
}
