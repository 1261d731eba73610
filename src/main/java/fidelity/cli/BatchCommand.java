package fidelity.cli;

import fidelity.cli.batch.Batch;
import fidelity.cli.batch.BatchRun;
import fidelity.cli.batch.FaultBarrier;
import fidelity.cli.batch.InputScorer;
import fidelity.cli.batch.Interruption;
import fidelity.cli.batch.SuggestedMapText;
import fidelity.cli.batch.cohort.BatchOutputs;
import fidelity.cli.batch.cohort.CohortChoices;
import fidelity.cli.batch.cohort.OutputsByCode;
import fidelity.cli.console.CommandException;
import fidelity.cli.console.ProblemPrinter;
import fidelity.cli.inputs.Inputs;
import fidelity.cli.inputs.ReadFiles;
import fidelity.cli.inputs.RubricCheck;
import fidelity.cli.inputs.ShownNames;
import fidelity.cli.options.CohortOptions;
import fidelity.cli.options.Command;
import fidelity.cli.options.ExitCode;
import fidelity.cli.options.FormatOption;
import fidelity.cli.options.GlobalOptions;
import fidelity.cli.options.PassedOverOption;
import fidelity.cli.options.PlanOption;
import fidelity.cli.options.PseudonymOption;
import fidelity.cli.options.RatersOption;
import fidelity.cli.options.RubricOption;
import fidelity.cli.options.RunOptions;
import fidelity.cli.options.TableOptions;
import fidelity.cli.options.TemplateOption;
import fidelity.cli.options.ThresholdOption;
import fidelity.cli.options.Usage;
import fidelity.cli.options.argument.Argument;
import fidelity.cli.options.argument.Arguments;
import fidelity.cli.options.argument.ValueType;
import fidelity.cli.outputs.HtmlReport;
import fidelity.cli.outputs.ReportFolder;
import fidelity.cli.outputs.ReportFormat;
import fidelity.cli.pseudonyms.PseudonymFile;
import fidelity.cli.pseudonyms.Reading;
import fidelity.cli.pseudonyms.Telling;
import fidelity.input.Rubrics;
import fidelity.input.table.ColumnSuggestions;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.rubric.Rubric;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/// Scores many reviews in one run.
final class BatchCommand implements Command {

  private final GlobalOptions options;
  private final Arguments arguments = Arguments.ofCommand();

  private final Argument<List<String>> paths =
      arguments.parameters(
          "PATH",
          ValueType.TEXT,
          "Reviews, folders of reviews, patterns like 'reviews/*.yaml', and tables (.xlsx, .csv).");

  private final Argument<Optional<Path>> out =
      arguments.option("--out", "DIR", ValueType.FILE, "Write everything into this folder.");

  private final FormatOption format = new FormatOption(arguments);
  private final TemplateOption template = TemplateOption.toWrite(arguments);
  private final PlanOption plan = new PlanOption(arguments);
  private final RubricOption rubric = new RubricOption(arguments);
  private final TableOptions tables = TableOptions.withSuggestion(arguments);
  private final CohortOptions cohort = new CohortOptions(arguments);
  private final PseudonymOption pseudonyms = PseudonymOption.toWrite(arguments);
  private final RatersOption raters = new RatersOption(arguments);
  private final ThresholdOption threshold = new ThresholdOption(arguments);
  private final RunOptions running = new RunOptions(arguments);
  private final PassedOverOption passedOver = new PassedOverOption(arguments);

  BatchCommand(GlobalOptions options) {
    this.options = options;
  }

  @Override
  public CommandSpec spec() {
    return Usage.of("batch", "Score many reviews, write a report of each and a summary of all.")
        .example("fidelity batch reviews --out results")
        .example(
            "fidelity batch 'reviews/**/*-2025.yaml' --out results --format none --by organisation")
        .example("fidelity batch reviews --out results --update")
        .example("fidelity batch sites.xlsx --columns map.yaml --rubric ips-25 --out results")
        .example("fidelity batch reviews --out results --pseudonyms codes.csv")
        .more(
            "Reports go to DIR/reports, each named after the site's id and the first day of the "
                + "visit. The summary goes to DIR: cohort.xlsx, cohort.pdf, scores.csv, items.csv, "
                + "answers.csv, texts.csv and cohort.json; cohort.docx where --format has docx, "
                + "and where it has html cohort.html and index.html, which leads to every report; "
                + "where the reviews are by several "
                + "rubrics, to a folder in DIR for each. Problems go to DIR/problems.csv.")
        .exit(ExitCode.DONE, "done")
        .exit(
            ExitCode.NO,
            "done, but some reviews failed or miss the threshold, or a heading is nearly right")
        .exit(
            ExitCode.COULD_NOT,
            "wrong options, no review could be read, or the disk refused a file")
        .exit(
            ExitCode.INTERRUPTED,
            "interrupted (TERM 143, HUP 129); what is written is complete; --update does the rest")
        .spec(this, arguments);
  }

  @Override
  public Integer call() {
    var shelf = RubricCheck.soundRubrics();
    var other = rubric.find(shelf);
    if (tables.suggest()) {
      return suggest(other);
    }
    other.ifPresent(threshold.value()::refuseUnfit);
    var settings = tables.settings();
    var inputs = Inputs.find(paths.value());
    pseudonyms.refuseUnfit(cohort.view(), passedOver, inputs.paths());
    var codes = codes();
    prepare(new ReadFiles(inputs.paths(), shelf), codes);
    var known = codes.map(OutputsByCode::codes).map(PseudonymFile::pseudonyms);
    try (var reviews = new Reading(settings, known, running.jobs()).of(inputs, shelf, other);
        var interruption = Interruption.watch()) {
      var added = codes.map(each -> each.keep(reviews.pseudonyms()));
      var choices =
          new CohortChoices(cohort.view(), other.isPresent(), codes.isPresent(), formats());
      var run =
          new BatchRun(
              folder(), choices, raters.value(), running.jobs(), shown(), options.console());
      var batch = new Batch(scorer(shelf, other, reviews.telling()), reports(), interruption);
      var end = run.run(batch, reviews);
      added.ifPresent(each -> pseudonyms.tell(each, running.quiet(), options.console()));
      return code(end);
    }
  }

  private Optional<OutputsByCode> codes() {
    return pseudonyms
        .readOrBegin()
        .map(file -> new OutputsByCode(new BatchOutputs(folder()), file));
  }

  private BatchRun.Shown shown() {
    return new BatchRun.Shown(running.quiet(), passedOver.value(), new ShownNames(paths.value()));
  }

  /// Prints a first map of the columns of one table.
  private int suggest(Optional<Rubric> other) {
    if (paths.value().size() > 1) {
      throw new CommandException(Code.ONE_TABLE_TO_SUGGEST);
    }
    var table = Inputs.find(paths.value()).paths().getFirst();
    var map = ColumnSuggestions.of(table, tables.settings(), other);
    options.console().out().print(new SuggestedMapText(options.console().words()).of(map));
    options.console().out().flush();
    return ExitCode.DONE;
  }

  private Path folder() {
    return out.value()
        .orElseThrow(
            () -> new CommandException(Code.ARGUMENT_MISSING, new Detail.Every(List.of("--out"))));
  }

  private void prepare(ReadFiles inputs, Optional<OutputsByCode> codes) {
    var folder = new BatchOutputs(folder());
    folder.refuseToReplace(inputs);
    codes.ifPresent(each -> each.refuseUnfit(inputs));
    if (!cohort.view().tellsSites()) {
      folder.refuseFilesOfSites();
    } else if (format.formats().contains(new HtmlReport())) {
      folder.refuseToReplacePage();
    }
    ProblemPrinter.onErr(options.console()).warnings(template.warnings());
    ProblemPrinter.onErr(options.console()).warnings(folder.deleteLeftovers());
  }

  private List<ReportFormat> formats() {
    return template.in(format.formats());
  }

  private static int code(BatchRun.End end) {
    return switch (end) {
      case WELL -> ExitCode.DONE;
      case NOT_ALL_WELL -> ExitCode.NO;
      case NONE_READ -> ExitCode.COULD_NOT;
      case INTERRUPTED -> ExitCode.INTERRUPTED;
    };
  }

  private InputScorer scorer(Rubrics shelf, Optional<Rubric> other, Telling telling) {
    var barrier = new FaultBarrier(options.console().err(), options.debug());
    return new InputScorer(shelf, other, threshold.value(), barrier, telling);
  }

  private ReportFolder reports() {
    var formats = cohort.view().tellsSites() ? formats() : List.<ReportFormat>of();
    return new ReportFolder(
        folder().resolve(BatchOutputs.REPORTS), formats, plan.told(), running.update());
  }
}
