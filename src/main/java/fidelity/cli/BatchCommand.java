package fidelity.cli;

import fidelity.cli.batch.Batch;
import fidelity.cli.batch.BatchRun;
import fidelity.cli.batch.Containment;
import fidelity.cli.batch.InputScorer;
import fidelity.cli.batch.Interruption;
import fidelity.cli.console.CommandException;
import fidelity.cli.inputs.Inputs;
import fidelity.cli.inputs.RubricCheck;
import fidelity.cli.inputs.Sources;
import fidelity.cli.outputs.ReportFolder;
import fidelity.cli.outputs.Reports;
import fidelity.input.RubricShelf;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.rubric.Rubric;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/// Scores many reviews in one run.
final class BatchCommand implements Callable<Integer> {

  private final Argument<List<String>> paths =
      Argument.parameters(
          "PATH",
          Kind.TEXT,
          "Reviews, folders of reviews, patterns like 'reviews/*.yaml', and CSV tables.");

  private final Argument<Path> out =
      Argument.required("--out", "DIR", Kind.FILE, "Write everything into this folder.");

  private final FormatOption format = new FormatOption();
  private final RubricOption rubric = new RubricOption();
  private final CohortOptions cohort = new CohortOptions();
  private final BarOption bar = new BarOption();

  private final Argument<Boolean> update =
      Argument.flag(
          "--update",
          "Write only the reports that are missing or stale, by the hashes they carry.");

  private final Argument<Optional<Integer>> jobs =
      Argument.option(
          "--jobs",
          "N",
          Kind.WHOLE,
          "How many reviews to work on at once. Default: as many as there are cores.");

  private final Argument<Boolean> quiet =
      Argument.flag("--quiet", "Tell problems alone, neither progress nor a summary.");

  private final CommandSpec spec =
      Usage.of("batch", "Score many reviews, write the reports of each and the figures of all.")
          .example("fidelity batch reviews --out results")
          .example(
              "fidelity batch 'reviews/**/*-2025.yaml' --out results --format none --by organisation")
          .example("fidelity batch reviews --out results --update")
          .more(
              "Reports go to DIR/reports, each named after the site's id and the first day of the "
                  + "visit. Figures go to DIR: cohort.xlsx, cohort.pdf, scores.csv, items.csv, "
                  + "answers.csv and cohort.json; where the reviews are by several rubrics, to a "
                  + "folder in DIR for each. Problems go to DIR/problems.csv.")
          .exit(ExitCode.DONE, "done")
          .exit(
              ExitCode.NO,
              "done, but some reviews failed or do not reach --fail-under or --fail-under-band")
          .exit(
              ExitCode.COULD_NOT,
              "wrong options, no review could be scored, or the disk refused a file")
          .exit(
              ExitCode.INTERRUPTED,
              "interrupted; what is written is complete, and --update does the rest")
          .spec(
              this,
              paths,
              out,
              format.argument(),
              rubric.name(),
              cohort.by(),
              cohort.hideBelow(),
              cohort.asOf(),
              bar.total(),
              bar.band(),
              update,
              jobs,
              quiet);

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() {
    var shelf = RubricCheck.soundRubrics();
    var other = rubric.find(shelf);
    var console = FidelityCommand.console(spec.commandLine());
    var run = new BatchRun(out.value(), cohort.view(), threads(), quiet.value(), console);
    try (var sources = new Sources(Inputs.find(paths.value()), shelf, other);
        var interruption = Interruption.watch()) {
      return code(run.run(new Batch(scorer(shelf, other), reports(), interruption), sources));
    }
  }

  private static int code(BatchRun.End end) {
    return switch (end) {
      case WELL -> ExitCode.DONE;
      case NOT_ALL_WELL -> ExitCode.NO;
      case NONE_SCORED -> ExitCode.COULD_NOT;
      case INTERRUPTED -> ExitCode.INTERRUPTED;
    };
  }

  private int threads() {
    int threads = jobs.value().orElseGet(() -> Runtime.getRuntime().availableProcessors());
    if (threads < 1) {
      throw new CommandException(Code.UNFIT_JOBS, Detail.whole(threads));
    }
    return threads;
  }

  private InputScorer scorer(RubricShelf shelf, Optional<Rubric> other) {
    var debug = FidelityCommand.of(spec.commandLine()).debug();
    var containment = new Containment(spec.commandLine().getErr(), debug);
    return new InputScorer(shelf, other, bar.value(), containment);
  }

  private ReportFolder reports() {
    return new ReportFolder(
        out.value().resolve("reports"), format.formats(), Reports::write, update.value());
  }
}
