package fidelity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.cli.batch.Batch;
import fidelity.cli.batch.BatchRun;
import fidelity.cli.batch.BatchRun.End;
import fidelity.cli.batch.FaultBarrier;
import fidelity.cli.batch.InputScorer;
import fidelity.cli.batch.Interruption;
import fidelity.cli.batch.Threshold;
import fidelity.cli.console.Console;
import fidelity.cli.console.ProblemFormat;
import fidelity.cli.console.Version;
import fidelity.cli.console.WrittenFiles;
import fidelity.cli.inputs.Inputs;
import fidelity.cli.inputs.RubricCheck;
import fidelity.cli.inputs.ShownNames;
import fidelity.cli.inputs.Sources;
import fidelity.cli.outputs.JsonReport;
import fidelity.cli.outputs.PdfReport;
import fidelity.cli.outputs.ReportFolder;
import fidelity.cli.outputs.ReportFormat;
import fidelity.cohort.Overview.View;
import fidelity.input.Rubrics;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Message;
import fidelity.rubric.Language;
import fidelity.scoring.ReportContent;
import fidelity.scoring.improvement.Improvements;
import fidelity.words.problem.ProblemWords;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What happens in the middle of a batch spoils nothing of it.
class BatchRunTest {

  private static final int REVIEWS = 40;

  @TempDir private Path temporary;
  private BatchFolder folder = new BatchFolder(Path.of(""));

  @BeforeEach
  void reviews() throws IOException {
    folder = new BatchFolder(temporary);
    for (var number = 0; number < REVIEWS; number++) {
      folder.review("%02d.yaml".formatted(number), "site-" + number, "2025-03-11");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void aBugThatShowsInOneReviewCostsThatOneAlone(int jobs) throws IOException {
    var run =
        run(
            jobs,
            Interruption.watch(),
            new JsonReport(),
            new Disturbed(
                new PdfReport(),
                (way, version, out) -> {
                  if (site(way).equals("site-7")) {
                    throw new IllegalStateException("a bug");
                  }
                  return new JsonReport().write(way, version, out);
                }));
    assertThat(run.end()).isEqualTo(End.NOT_ALL_WELL);
    assertThat(run.err())
        .isEqualTo(
            "reviews/07.yaml:1:1: file: a bug in fidelity %s (IllegalStateException) stopped it;"
                    .formatted(Version.number())
                + " please report it with the output of --debug [bug-in-review]\n");
    assertThat(folder.tree())
        .hasSize(2 * (REVIEWS - 1) + 7)
        .doesNotContainKey("reports/site-7_2025-03-11.json");
    assertThat(folder.written("scores.csv").lines()).hasSize(REVIEWS);
  }

  @Test
  void anEndlessRecursionInOneReviewCostsThatOneAlone() throws IOException {
    var run =
        run(
            2,
            Interruption.watch(),
            new Disturbed(
                new JsonReport(),
                (way, _, _) ->
                    site(way).equals("site-7")
                        ? List.of(Message.of(Code.BUG, Detail.whole(endless(1))))
                        : List.of()));
    assertThat(run.end()).isEqualTo(End.NOT_ALL_WELL);
    assertThat(run.err()).startsWith("reviews/07.yaml:1:1: file: a bug in fidelity");
    assertThat(run.err().lines()).hasSize(1);
  }

  @SuppressWarnings("InfiniteRecursion") // that is the point
  private static int endless(int depth) {
    return endless(depth + 1) + 1;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void anInterruptionLeavesWholeFilesAndUpdateDoesTheRest(int jobs) throws IOException {
    var undisturbed = undisturbed();
    var interruption = Interruption.watch();
    var written = new AtomicInteger();
    var run =
        run(jobs, interruption, interrupted(interruption, () -> written.incrementAndGet() == 10));
    assertThat(run.end()).isEqualTo(End.INTERRUPTED);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .matches(
            "fidelity: interrupted with \\d+ of 40 done; the same with --update does the rest\n");
    var partial = folder.tree();
    // One thread begins nothing after the tenth; others may be in the middle of a few.
    assertThat(partial.size()).isBetween(10, jobs == 1 ? 10 : REVIEWS);
    assertThat(undisturbed.entrySet()).containsAll(partial.entrySet());
    assertThat(partial.keySet()).allMatch(name -> name.startsWith("reports/"));

    var rest = folder.run("--format", "json", "--update");
    assertThat(rest.code()).isZero();
    // How many were under way at the interruption is up to the threads, so one may be left.
    var left = REVIEWS - partial.size();
    assertThat(rest.out())
        .contains(
            "%d report%s written, %d current already"
                .formatted(left, left == 1 ? "" : "s", partial.size()));
    assertThat(folder.tree()).isEqualTo(undisturbed);
  }

  @Test
  void anInterruptionWhenAllIsDoneChangesNothing() throws IOException {
    var interruption = Interruption.watch();
    var written = new AtomicInteger();
    var run =
        run(1, interruption, interrupted(interruption, () -> written.incrementAndGet() == REVIEWS));
    assertThat(run.end()).isEqualTo(End.WELL);
    assertThat(folder.tree()).containsKey("scores.csv");
  }

  @Test
  void aReportThatCannotBeWrittenFailsItsReviewAlone() throws IOException {
    Files.createDirectories(folder.out().resolve("reports/site-7_2025-03-11.json"));
    var run = folder.run("--format", "json");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("%d reviews scored".formatted(REVIEWS - 1), ", 1 failed");
    assertThat(run.err())
        .endsWith(
            ":1:1: review: out/reports/site-7_2025-03-11.json cannot be written: Is a directory"
                + " [write-refused]\n");
    assertThat(folder.tree().keySet())
        .filteredOn(name -> name.startsWith("reports/"))
        .hasSize(REVIEWS - 1)
        .allMatch(name -> name.matches("reports/site-\\d+_2025-03-11.json"));
  }

  private SortedMap<String, String> undisturbed() throws IOException {
    assertThat(folder.run("--format", "json").code()).isZero();
    var tree = folder.tree();
    folder.clear();
    return tree;
  }

  /// JSON reports, before one of which the user interrupts the batch.
  private static ReportFormat interrupted(Interruption interruption, BooleanSupplier now) {
    return new Disturbed(
        new JsonReport(),
        (way, version, out) -> {
          if (now.getAsBoolean()) {
            interruption.request();
          }
          return new JsonReport().write(way, version, out);
        });
  }

  private interface Writing {
    List<Message> write(Improvements way, String version, OutputStream out) throws IOException;
  }

  /// A format, but for how it is written.
  private record Disturbed(ReportFormat format, Writing writing) implements ReportFormat {

    @Override
    public String name() {
      return format.name();
    }

    @Override
    public List<Message> write(Improvements way, String version, OutputStream out)
        throws IOException {
      return writing.write(way, version, out);
    }

    @Override
    public ReportContent read(byte[] bytes) throws IOException {
      return format.read(bytes);
    }
  }

  private record Ran(End end, String out, String err) {}

  private Ran run(int jobs, Interruption interruption, ReportFormat... formats) {
    var out = new StringWriter();
    var err = new StringWriter();
    var console =
        new Console(
            new PrintWriter(out),
            new PrintWriter(err),
            new PrintWriter(err),
            ProblemFormat.TEXT,
            new ProblemWords(Language.ENGLISH),
            new WrittenFiles(),
            false);
    var shelf = RubricCheck.soundRubrics();
    var faultBarrier = new FaultBarrier(console.err(), false);
    var scorer = new InputScorer(shelf, Optional.empty(), Threshold.NONE, faultBarrier);
    var reports = new ReportFolder(folder.out().resolve("reports"), List.of(formats), true, false);
    var shown = new BatchRun.Shown(false, false, new ShownNames(List.of()));
    var run = new BatchRun(folder.out(), View.PLAIN, jobs, shown, console);
    try (interruption;
        var sources = sources(shelf)) {
      var end = run.run(new Batch(scorer, reports, interruption), sources);
      return new Ran(end, folder.told(out.toString()), folder.told(err.toString()));
    }
  }

  private Sources sources(Rubrics shelf) {
    return new Sources(Inputs.find(List.of(folder.reviews().toString())), shelf, Optional.empty());
  }

  private static String site(Improvements way) {
    return way.scorecard().review().header().site().id();
  }
}
