package fidelity.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.cli.BatchFolder;
import fidelity.cli.batch.BatchRun.End;
import fidelity.cli.batch.BatchRun.Shown;
import fidelity.cli.batch.cohort.CohortChoices;
import fidelity.cli.console.Console;
import fidelity.cli.console.ProblemFormat;
import fidelity.cli.console.Version;
import fidelity.cli.console.WrittenFiles;
import fidelity.cli.inputs.Inputs;
import fidelity.cli.inputs.RubricCheck;
import fidelity.cli.inputs.ShownNames;
import fidelity.cli.inputs.Sources;
import fidelity.cli.outputs.JsonReport;
import fidelity.cli.outputs.ReportFolder;
import fidelity.cli.outputs.ReportFormat;
import fidelity.cli.pseudonyms.ToldReviews;
import fidelity.input.Rubrics;
import fidelity.input.table.TableSettings;
import fidelity.rubric.Language;
import fidelity.words.problem.ProblemWords;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A batch tells how it went and leaves whole files, wherever it ends.
class BatchRunTest {

  private static final int REVIEWS = 40;

  @TempDir private Path temporary;
  private BatchFolder folder = new BatchFolder(Path.of(""));

  @BeforeEach
  void folder() {
    folder = new BatchFolder(temporary);
  }

  @Test
  void whenAllIsWellTheClosingLinesSayWhatIsThere() throws IOException {
    reviews(2);
    assertThat(run(new JsonReport()))
        .isEqualTo(
            new Ran(
                End.WELL,
                """
                2 reviews scored, 0 unfinished, 0 failed
                2 reports written, 0 current already
                ips-25, version 2008: 2 reviews, in out
                0 problems and 48 warnings in out/problems.csv
                """,
                ""));
    assertThat(folder.tree())
        .containsOnlyKeys(
            "answers.csv",
            "cohort.json",
            "cohort.pdf",
            "cohort.xlsx",
            "items.csv",
            "problems.csv",
            "reports/site-0_2025-03-11.json",
            "reports/site-1_2025-03-11.json",
            "scores.csv",
            "texts.csv");
  }

  @Test
  void whoWantsQuietIsToldOfProblemsAlone() throws IOException {
    reviews(2);
    folder.review("wrong.yaml", "site-2", "soon");
    var shown = new Shown(true, false, new ShownNames(List.of()));
    assertThat(run(1, shown, Interruption.watch(), new JsonReport()))
        .isEqualTo(
            new Ran(
                End.NOT_ALL_WELL,
                "",
                "reviews/wrong.yaml:3:10: visited: found 'soon'; write a date like 2024-03-12"
                    + " [visit-date-needed]\n"));
  }

  @Test
  void whatIsPassedOverIsNamedToThoseWhoAsk() throws IOException {
    reviews(1);
    folder.file("other.yaml", "name: A\n");
    var shown = new Shown(true, true, new ShownNames(List.of()));
    assertThat(run(1, shown, Interruption.watch(), new JsonReport()))
        .isEqualTo(
            new Ran(
                End.WELL,
                "",
                "reviews/other.yaml:1:1: note: file: it is passed over; name it to have it read"
                    + " [passed-over]\n"));
  }

  @Test
  void withoutAReviewNoneIsScored() throws IOException {
    folder.file("other.yaml", "name: A\n");
    assertThat(run(new JsonReport()))
        .isEqualTo(
            new Ran(
                End.NONE_READ,
                """
                0 reviews scored, 0 unfinished, 0 failed
                0 rubrics and 1 other YAML file passed over
                """,
                ""));
    assertThat(folder.tree()).containsOnlyKeys("problems.csv");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void aBugThatShowsInOneReviewCostsThatOneAlone(int jobs) throws IOException {
    reviews(REVIEWS);
    var bug =
        DisturbedReport.throwing(
            "site-7",
            () -> {
              throw new IllegalStateException("a bug");
            });
    var run = run(jobs, Interruption.watch(), bug);
    assertThat(run.end()).isEqualTo(End.NOT_ALL_WELL);
    assertThat(run.err())
        .isEqualTo(
            "reviews/07.yaml:1:1: file: a bug in fidelity %s (IllegalStateException) stopped it;"
                    .formatted(Version.number())
                + " please report it with the output of --debug [bug-in-review]\n");
    assertThat(folder.tree())
        .hasSize(REVIEWS - 1 + 8)
        .doesNotContainKey("reports/site-7_2025-03-11.json");
    assertThat(folder.written("scores.csv").lines()).hasSize(REVIEWS);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void anInterruptionLeavesWholeFilesAndTheNextRunDoesTheRest(int jobs) throws IOException {
    reviews(REVIEWS);
    var undisturbed = undisturbed();
    var interruption = Interruption.watch();
    var run = run(jobs, interruption, interrupting(interruption, 10));
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

    var rest = run(new JsonReport());
    assertThat(rest.end()).isEqualTo(End.WELL);
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
    reviews(2);
    var interruption = Interruption.watch();
    var run = run(1, interruption, interrupting(interruption, 2));
    assertThat(run.end()).isEqualTo(End.WELL);
    assertThat(folder.tree()).containsKey("scores.csv");
  }

  private void reviews(int many) throws IOException {
    for (var number = 0; number < many; number++) {
      folder.review("%02d.yaml".formatted(number), "site-" + number, "2025-03-11");
    }
  }

  private SortedMap<String, String> undisturbed() throws IOException {
    assertThat(run(new JsonReport()).end()).isEqualTo(End.WELL);
    var tree = folder.tree();
    folder.clear();
    return tree;
  }

  /// Reports of which the user interrupts the batch before that many are written.
  private static ReportFormat interrupting(Interruption interruption, int many) {
    var begun = new AtomicInteger();
    return new DisturbedReport(
        _ -> {
          if (begun.incrementAndGet() == many) {
            interruption.request();
          }
        });
  }

  private record Ran(End end, String out, String err) {}

  private Ran run(ReportFormat format) {
    return run(2, Interruption.watch(), format);
  }

  private Ran run(int jobs, Interruption interruption, ReportFormat format) {
    return run(jobs, new Shown(false, false, new ShownNames(List.of())), interruption, format);
  }

  private Ran run(int jobs, Shown shown, Interruption interruption, ReportFormat format) {
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
    var barrier = new FaultBarrier(console.err(), false);
    var scorer = new InputScorer(shelf, Optional.empty(), Threshold.NONE, barrier);
    var reports = new ReportFolder(folder.out().resolve("reports"), List.of(format), true, true);
    var run =
        new BatchRun(
            folder.out(), CohortChoices.PLAIN, BatchRun.Raters.CONSENSUS, jobs, shown, console);
    try (interruption;
        var reviews = ToldReviews.byName(sources(shelf))) {
      var end = run.run(new Batch(scorer, reports, interruption), reviews);
      return new Ran(end, folder.told(out.toString()), folder.told(err.toString()));
    }
  }

  private Sources sources(Rubrics shelf) {
    return new Sources(
        Inputs.find(List.of(folder.reviews().toString())),
        shelf,
        Optional.empty(),
        TableSettings.PLAIN);
  }
}
