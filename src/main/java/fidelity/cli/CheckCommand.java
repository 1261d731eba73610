package fidelity.cli;

import fidelity.cli.check.CheckedInputs;
import fidelity.cli.check.ReportSearch;
import fidelity.cli.console.Count;
import fidelity.cli.console.Notices;
import fidelity.cli.console.ProblemPrinter;
import fidelity.cli.inputs.Inputs;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/// Checks rubrics and reviews, and whether their reports still say what they should.
final class CheckCommand implements Callable<Integer> {

  private final GlobalOptions options;
  private final Arguments arguments = Arguments.ofCommand();

  private final Argument<List<String>> paths =
      arguments.parameters(
          "PATH",
          ValueType.TEXT,
          "Rubrics, reviews, folders of them, patterns like 'reviews/*.yaml'; - for standard input.");

  private final Argument<Optional<Path>> folder =
      arguments.option(
          "--reports",
          "DIR",
          ValueType.FILE,
          "Check the reports in this folder instead of those beside the reviews.");

  private final Argument<Boolean> strict =
      arguments.flag("--warnings-as-errors", "Exit with 1 for warnings too.");

  CheckCommand(GlobalOptions options) {
    this.options = options;
  }

  CommandSpec spec() {
    return Usage.of(
            "check",
            "Check rubrics and reviews, and that the reports beside the reviews are current.")
        .example("fidelity check reviews")
        .example("fidelity check --reports published --warnings-as-errors north.yaml south.yaml")
        .exit(ExitCode.DONE, "all is well")
        .exit(ExitCode.NO, "problems were found, or warnings with --warnings-as-errors")
        .exit(ExitCode.COULD_NOT, "wrong options, or nothing could be read")
        .spec(this, arguments);
  }

  @Override
  public Integer call() {
    var inputs = CheckedInputs.read(Inputs.find(paths.value()));
    var reports = new ReportSearch(inputs);
    folder.value().ifPresentOrElse(reports::in, () -> inputs.reviews().forEach(reports::beside));
    var notices = new Notices(Stream.of(inputs.notices(), reports.notices()));
    var printer = ProblemPrinter.onOut(options.console());
    printer.print(notices.all());
    printer.summary(summary(inputs, reports, notices));
    if (inputs.reviewFiles() + inputs.rubricFiles() == 0) {
      return ExitCode.COULD_NOT;
    }
    return notices.fail(strict.value()) ? ExitCode.NO : ExitCode.DONE;
  }

  private static String summary(CheckedInputs inputs, ReportSearch reports, Notices notices) {
    var read =
        inputs.reviewFiles() + inputs.rubricFiles() == 0
            ? "nothing was checked"
            : "%s, %s and %s checked"
                .formatted(
                    Count.of(inputs.reviewFiles(), "review"),
                    Count.of(inputs.rubricFiles(), "rubric"),
                    Count.of(reports.checked(), "report"));
    var skipped =
        inputs.skipped() == 0
            ? ""
            : "; %s skipped".formatted(Count.of(inputs.skipped(), "other YAML file"));
    return "%s: %s%s".formatted(read, notices.counts(), skipped);
  }
}
