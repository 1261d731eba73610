package fidelity.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Checks rubrics and reviews, and whether their reports still say what they should.
@Command(
    name = "check",
    description = "Check rubrics and reviews, and that the reports beside the reviews are current.",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  fidelity check reviews",
      "  fidelity check --reports published --warnings-as-errors north.yaml south.yaml",
      "",
      "Exit codes:",
      "  0   all is well",
      "  1   problems were found, or warnings with --warnings-as-errors",
      "  2   wrong options, or nothing could be read",
      "  70  a bug in fidelity",
    })
final class CheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Rubrics, reviews, folders that hold them, and patterns like 'reviews/*.yaml'.")
  private List<String> paths = List.of();

  @Option(
      names = "--reports",
      paramLabel = "DIR",
      description = "Check the reports in this folder instead of those beside the reviews.")
  private Optional<Path> folder = Optional.empty();

  @Option(names = "--warnings-as-errors", description = "Exit with 1 for warnings too.")
  private boolean strict;

  @Override
  public Integer call() {
    var inputs = CheckedInputs.read(Inputs.find(paths));
    var reports = new ReportSearch(inputs);
    folder.ifPresentOrElse(reports::in, () -> inputs.reviews().forEach(reports::beside));
    var notices = new Notices(Stream.of(inputs.notices(), reports.notices()));
    var printer = ProblemPrinter.onOut(spec.commandLine());
    printer.print(notices.all());
    printer.summary(summary(inputs, reports, notices));
    if (inputs.reviewFiles() + inputs.rubricFiles() == 0) {
      return ExitCode.COULD_NOT;
    }
    return notices.fail(strict) ? ExitCode.NO : ExitCode.DONE;
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
