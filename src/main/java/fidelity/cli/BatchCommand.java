package fidelity.cli;

import fidelity.input.RubricShelf;
import fidelity.rubric.Rubric;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Scores many reviews in one run.
@Command(
    name = "batch",
    description = "Score many reviews, write the reports of each and the figures of all.",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  fidelity batch reviews --out results",
      "  fidelity batch 'reviews/**/*-2025.yaml' --out results --format none --by organisation",
      "  fidelity batch reviews --out results --update",
      "",
      "Reports go to DIR/reports, each named after the site's id and the first day of the visit.",
      "Figures go to DIR: cohort.xlsx, cohort.pdf, scores.csv, items.csv, answers.csv, cohort.json;",
      "where the reviews are by several rubrics, to a folder in DIR for each. Problems go to",
      "DIR/problems.csv.",
      "",
      "Exit codes:",
      "  0    done",
      "  1    done, but some reviews failed or do not reach --fail-under or --fail-under-band",
      "  2    wrong options, no review could be scored, or the disk refused a file",
      "  70   a bug in fidelity",
      "  130  interrupted; what is written is complete, and --update does the rest",
    })
final class BatchCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Reviews, folders of reviews, patterns like 'reviews/*.yaml', and CSV tables.")
  private List<String> paths = List.of();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "Write everything into this folder.")
  private Path out = Path.of("");

  @Mixin private FormatOption format;
  @Mixin private RubricOption rubric;
  @Mixin private CohortOptions cohort;
  @Mixin private BarOption bar;

  @Option(
      names = "--update",
      description = "Write only the reports that are missing or stale, by the hashes they carry.")
  private boolean update;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "How many reviews to work on at once. Default: as many as there are cores.")
  private Optional<Integer> jobs = Optional.empty();

  @Option(names = "--quiet", description = "Tell problems alone, neither progress nor a summary.")
  private boolean quiet;

  @Override
  public Integer call() {
    var shelf = RubricCheck.soundRubrics();
    var other = rubric.find(shelf);
    var run = new BatchRun(out, cohort.view(), threads(), quiet, spec.commandLine());
    try (var sources = new Sources(Inputs.find(paths), shelf, other);
        var interruption = Interruption.watch()) {
      return run.run(new Batch(scorer(shelf, other), reports(), interruption), sources);
    }
  }

  private int threads() {
    int threads = jobs.orElseGet(() -> Runtime.getRuntime().availableProcessors());
    if (threads < 1) {
      throw new CommandException("--jobs %d cannot be; give a number from 1".formatted(threads));
    }
    return threads;
  }

  private InputScorer scorer(RubricShelf shelf, Optional<Rubric> other) {
    var debug = FidelityCommand.of(spec.commandLine()).debug();
    var containment = new Containment(spec.commandLine().getErr(), debug);
    return new InputScorer(shelf, other, bar, containment);
  }

  private ReportFolder reports() {
    return new ReportFolder(out.resolve("reports"), format.formats(), Reports::write, update);
  }
}
