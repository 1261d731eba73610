package fidelity.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fidelity.cli.BatchFolder;
import fidelity.cli.batch.Attempt.Failed;
import fidelity.cli.batch.Attempt.NotBegun;
import fidelity.cli.batch.Attempt.PassedOver;
import fidelity.cli.batch.Finished.Reported;
import fidelity.cli.console.CommandException;
import fidelity.cli.inputs.Input;
import fidelity.cli.inputs.Source;
import fidelity.cli.outputs.JsonReport;
import fidelity.cli.outputs.Pipeline;
import fidelity.cli.outputs.ReportFolder;
import fidelity.cli.outputs.ReportFormat;
import fidelity.input.Rubrics;
import fidelity.problem.Code;
import fidelity.problem.Diagnostic;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Each input of a batch comes out in order, whatever happens to the others.
class BatchTest {

  @TempDir private Path temporary;
  private BatchFolder folder = new BatchFolder(Path.of(""));

  @BeforeEach
  void reviews() throws IOException {
    folder = new BatchFolder(temporary);
    for (var number = 0; number < 4; number++) {
      folder.review("%d.yaml".formatted(number), "site-" + number, "2025-03-11");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void everyInputComesOutInOrder(int jobs) throws IOException {
    var rubric = folder.file("rubric.yaml", "sections: []\n");
    var wrong = folder.file("wrong.yaml", "items: {}\n");
    var inputs = List.of(review(2), rubric, review(0), wrong, review(1));
    assertThat(run(jobs, inputs, new JsonReport()))
        .containsExactly(
            "2.yaml: 1 written, 0 current",
            "rubric.yaml: RUBRIC",
            "0.yaml: 1 written, 0 current",
            "wrong.yaml: [missing-key, missing-key, missing-key]",
            "1.yaml: 1 written, 0 current");
    assertThat(folder.tree()).containsOnlyKeys(reports(0, 1, 2));
  }

  @Test
  void whatIsCurrentIsLeftAlone() throws IOException {
    run(1, List.of(review(0)), new JsonReport());
    assertThat(run(1, List.of(review(0), review(1)), new JsonReport()))
        .containsExactly("0.yaml: 0 written, 1 current", "1.yaml: 1 written, 0 current");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void theFirstOfTwoReviewsOfOneVisitHasTheReport(int jobs) throws IOException {
    var same = folder.review("same.yaml", "site-1", "2025-03-11");
    assertThat(run(jobs, List.of(same, review(0), review(1)), new JsonReport()))
        .containsExactly(
            "same.yaml: 1 written, 0 current",
            "0.yaml: 1 written, 0 current",
            "1.yaml: [report-name-taken]");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void aBugThatShowsInOneReviewFailsThatOneAlone(int jobs) throws IOException {
    var bug =
        DisturbedReport.throwing(
            "site-1",
            () -> {
              throw new IllegalStateException("a bug");
            });
    assertThat(run(jobs, all(), bug)).isEqualTo(allButOne("bug-in-review"));
    assertThat(folder.tree()).containsOnlyKeys(reports(0, 2, 3));
  }

  @Test
  void anEndlessRecursionInOneReviewFailsThatOneAlone() throws IOException {
    var bug = DisturbedReport.throwing("site-1", () -> endless(1));
    assertThat(run(2, all(), bug)).isEqualTo(allButOne("bug-in-review"));
  }

  @SuppressWarnings("InfiniteRecursion") // that is the point
  private static int endless(int depth) {
    return endless(depth + 1) + 1;
  }

  @Test
  void aReportThatCannotBeWrittenFailsItsReviewAlone() throws IOException {
    Files.createDirectories(folder.out().resolve("reports/site-1_2025-03-11.json"));
    assertThat(run(2, all(), new JsonReport())).isEqualTo(allButOne("write-refused"));
  }

  @Test
  void aDiskThatTakesNothingMoreEndsTheBatch() {
    var full =
        DisturbedReport.throwing(
            "site-1",
            () -> {
              throw new CommandException(Code.DISK_REFUSED);
            });
    var refused = catchThrowableOfType(CommandException.class, () -> run(1, all(), full));
    assertThat(refused.wrong().code()).isEqualTo(Code.DISK_REFUSED);
  }

  @Test
  void anInterruptionEndsTheBatchBehindWhatIsInFlight() throws IOException {
    var interruption = Interruption.watch();
    var second = DisturbedReport.throwing("site-1", interruption::request);
    var batch = batch(interruption, second);
    assertThat(run(batch, 1, all()))
        .containsExactly("0.yaml: 1 written, 0 current", "1.yaml: 1 written, 0 current");
    assertThat(batch.cut()).isTrue();
    assertThat(folder.tree()).containsOnlyKeys(reports(0, 1));
    interruption.close();
  }

  @Test
  void anInterruptionBeforeTheFirstInputLetsNothingBegin() throws IOException {
    var interruption = Interruption.watch();
    interruption.request();
    var batch = batch(interruption, new JsonReport());
    assertThat(run(batch, 1, all())).isEmpty();
    assertThat(batch.cut()).isTrue();
    assertThat(folder.out()).doesNotExist();
    interruption.close();
  }

  @Test
  void anInterruptionInTheLastReviewCutsNothing() throws IOException {
    var interruption = Interruption.watch();
    var last = DisturbedReport.throwing("site-3", interruption::request);
    var batch = batch(interruption, last);
    assertThat(run(batch, 1, all())).hasSize(4);
    assertThat(batch.cut()).isFalse();
    interruption.close();
  }

  private Path review(int number) {
    return folder.reviews().resolve("%d.yaml".formatted(number));
  }

  private List<Path> all() {
    return IntStream.range(0, 4).mapToObj(this::review).toList();
  }

  private static String[] reports(int... numbers) {
    return IntStream.of(numbers)
        .mapToObj("reports/site-%d_2025-03-11.json"::formatted)
        .toArray(String[]::new);
  }

  /// What comes out where the second of the reviews fails.
  private static List<String> allButOne(String code) {
    return List.of(
        "0.yaml: 1 written, 0 current",
        "1.yaml: [%s]".formatted(code),
        "2.yaml: 1 written, 0 current",
        "3.yaml: 1 written, 0 current");
  }

  private List<String> run(int jobs, List<Path> inputs, ReportFormat format) {
    try (var interruption = Interruption.watch()) {
      return run(batch(interruption, format), jobs, inputs);
    }
  }

  private static List<String> run(Batch batch, int jobs, List<Path> inputs) {
    var sources = inputs.stream().map(each -> new Source.Whole(new Input(each, false)));
    var finished = new ArrayList<String>();
    try (var pipeline = new Pipeline(jobs)) {
      batch
          .run(sources.map(Source.class::cast).iterator(), pipeline)
          .forEachRemaining(each -> told(each).forEach(finished::add));
    }
    return finished;
  }

  private Batch batch(Interruption interruption, ReportFormat format) {
    var barrier = new FaultBarrier(new PrintWriter(new StringWriter()), false);
    var scorer = new InputScorer(new Rubrics(), Optional.empty(), Threshold.NONE, barrier);
    var reports = folder.out().resolve("reports");
    return new Batch(scorer, new ReportFolder(reports, List.of(format), true, true), interruption);
  }

  private static Stream<String> told(Finished finished) {
    return switch (finished) {
      case Reported done ->
          Stream.of(
              "%s: %d written, %d current"
                  .formatted(name(done.entry().origin().file()), done.written(), done.current()));
      case Failed(var place, var problems) ->
          Stream.of(
              "%s: %s"
                  .formatted(
                      name(place.file()),
                      problems.stream().map(Diagnostic::code).map(Code::id).toList()));
      case PassedOver(var file, var what) -> Stream.of(name(file.toString()) + ": " + what);
      case NotBegun _ -> Stream.of();
    };
  }

  private static String name(String file) {
    return Path.of(file).getFileName().toString();
  }
}
