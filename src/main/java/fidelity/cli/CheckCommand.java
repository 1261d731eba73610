package fidelity.cli;

import fidelity.cli.check.Baseline;
import fidelity.cli.check.CheckSummary;
import fidelity.cli.check.CheckedReports;
import fidelity.cli.check.NamedReports;
import fidelity.cli.check.Policy;
import fidelity.cli.check.RequiredReports;
import fidelity.cli.check.inputs.CheckedInputs;
import fidelity.cli.console.CommandException;
import fidelity.cli.console.ProblemPrinter;
import fidelity.cli.inputs.Inputs;
import fidelity.cli.inputs.RubricCheck;
import fidelity.cli.options.Command;
import fidelity.cli.options.ExitCode;
import fidelity.cli.options.GlobalOptions;
import fidelity.cli.options.PassedOverOption;
import fidelity.cli.options.PseudonymOption;
import fidelity.cli.options.RubricOption;
import fidelity.cli.options.TableOptions;
import fidelity.cli.options.TemplateOption;
import fidelity.cli.options.Usage;
import fidelity.cli.options.argument.Argument;
import fidelity.cli.options.argument.Arguments;
import fidelity.cli.options.argument.ValueType;
import fidelity.cli.outputs.ReportFormat;
import fidelity.cli.outputs.TemplateFile;
import fidelity.cli.pseudonyms.PseudonymFile;
import fidelity.cli.pseudonyms.Reading;
import fidelity.input.table.TableSettings;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.problem.Diagnostics;
import fidelity.pseudonym.Pseudonyms;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/// Checks rubrics and reviews, and whether their reports still say what they should.
final class CheckCommand implements Command {

  private final GlobalOptions options;
  private final Arguments arguments = Arguments.ofCommand();

  private final Argument<List<String>> paths =
      arguments.parameters(
          "PATH",
          ValueType.TEXT,
          "Rubrics, reviews, folders of them, patterns like 'reviews/*.yaml', and tables (.xlsx,"
              + " .csv); - for standard input.");

  private final Argument<Optional<Path>> folder =
      arguments.option(
          "--reports",
          "DIR",
          ValueType.FILE,
          "Check the reports in this folder instead of those beside the reviews.");

  private final TableOptions tables = TableOptions.of(arguments);
  private final RubricOption rubric = RubricOption.ofRows(arguments);
  private final PseudonymOption pseudonyms = PseudonymOption.toRead(arguments);

  private final Argument<List<ReportFormat>> required =
      arguments.listed(
          "--require",
          "FORMAT",
          ValueType.reportFormat(),
          List.of(),
          "Also report missing reports of these formats, reports without a review, and reports with"
              + " another name.");

  private final TemplateOption template = TemplateOption.toCheck(arguments);

  private final Argument<Optional<Path>> baseline =
      arguments.option(
          "--baseline",
          "OLD",
          ValueType.FILE,
          "Also report sites whose total or band fell since the reviews, or scorecards in JSON, in"
              + " this folder.");

  private final Argument<Optional<BigDecimal>> allowedDrop =
      arguments.option(
          "--allow-drop",
          "N",
          ValueType.NUMBER,
          "By how much a total may fall within its band with --baseline. Default: 0.");

  private final Argument<Boolean> strict =
      arguments.flag("--warnings-as-errors", "Exit with 1 for warnings too.");

  private final Argument<List<Code>> ignored =
      arguments.listed(
          "--ignore",
          "CODE",
          ValueType.CODE,
          List.of(),
          "Ignore problems, warnings and notes with these codes.");

  private final Argument<List<Code>> errors =
      arguments.listed(
          "--error",
          "CODE",
          ValueType.CODE,
          List.of(),
          "Count warnings and notes with these codes as problems.");

  private final Argument<Boolean> skipOthers =
      arguments.flag(
          "--skip-others",
          "Pass over files that are neither reviews, rubrics nor reports of a review beside them,"
              + " though they are named.");

  private final PassedOverOption passedOver = new PassedOverOption(arguments);

  CheckCommand(GlobalOptions options) {
    this.options = options;
  }

  @Override
  public CommandSpec spec() {
    return Usage.of(
            "check",
            "Check rubrics and reviews, and that the reports beside the reviews are current.")
        .example("fidelity check reviews")
        .example("fidelity check --reports published --warnings-as-errors north.yaml south.yaml")
        .example("fidelity check --require xlsx,pdf reviews")
        .example("fidelity check sites.xlsx --columns map.yaml --rubric ips-25 --reports results")
        .example("fidelity check --baseline published/2024 reviews")
        .example("fidelity check --ignore no-comments --error reported-late reviews")
        .exit(ExitCode.DONE, "no problems")
        .exit(ExitCode.NO, "problems were found, or warnings with --warnings-as-errors")
        .exit(ExitCode.COULD_NOT, "wrong options, or nothing could be read")
        .spec(this, arguments);
  }

  private List<Diagnostic> required(CheckedInputs inputs, Inputs files) {
    var needed = new RequiredReports(inputs, required.value());
    return required.value().isEmpty()
        ? List.of()
        : folder.value().map(needed::in).orElseGet(() -> needed.among(files));
  }

  private void refuseDropAlone() {
    if (allowedDrop.value().isPresent() && baseline.value().isEmpty()) {
      throw new CommandException(
          Code.ARGUMENT_NEEDS_OTHER, Detail.name("--allow-drop"), Detail.name("--baseline"));
    }
  }

  private List<Diagnostic> fallen(CheckedInputs inputs) {
    var allowed = allowedDrop.value().orElse(BigDecimal.ZERO);
    return baseline.value().map(old -> Baseline.in(old).compare(inputs, allowed)).orElse(List.of());
  }

  private static Reading reading(TableSettings settings, Optional<Pseudonyms> codes) {
    return new Reading(settings, codes, Runtime.getRuntime().availableProcessors());
  }

  @Override
  public Integer call() {
    var policy = Policy.of(ignored.value(), errors.value());
    refuseDropAlone();
    var files = Inputs.find(NamedReports.replaced(paths.value()));
    var codes = pseudonyms.read().map(PseudonymFile::pseudonyms);
    var settings = tables.settings();
    var ofRows = rubric.find(RubricCheck.soundRubrics());
    var inputs = CheckedInputs.read(files, skipOthers.value(), settings, ofRows);
    codes.ifPresent(inputs.reviews()::tellBy);
    template.template().map(TemplateFile::template).ifPresent(inputs::madeBy);
    var reports = CheckedReports.of(inputs, files, folder.value(), reading(settings, codes));
    var console = options.console();
    var all =
        Diagnostics.of(
            Stream.of(
                inputs.found(),
                reports.found(),
                required(inputs, files),
                fallen(inputs),
                passedOver.notes(inputs.passedOver())));
    var found = policy.apply(all);
    var printer = ProblemPrinter.onOut(console);
    printer.print(found.all());
    printer.summary(
        new CheckSummary(console.words())
            .of(inputs, reports.checked(), found, policy.ignored(all)));
    if (inputs.reviewFiles() + inputs.rubricFiles() == 0 && !skipOthers.value()) {
      return ExitCode.COULD_NOT;
    }
    return found.fail(strict.value()) ? ExitCode.NO : ExitCode.DONE;
  }
}
