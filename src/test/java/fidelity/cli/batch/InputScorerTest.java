package fidelity.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.cli.batch.Attempt.Failed;
import fidelity.cli.batch.Attempt.Other;
import fidelity.cli.batch.Attempt.PassedOver;
import fidelity.cli.batch.Attempt.Scored;
import fidelity.cli.inputs.Input;
import fidelity.cli.inputs.Source;
import fidelity.input.ReviewReader;
import fidelity.input.Rubrics;
import fidelity.input.TestRubric;
import fidelity.input.table.TableRow;
import fidelity.problem.Code;
import fidelity.problem.Diagnostic;
import fidelity.problem.Place;
import fidelity.problem.Subject;
import fidelity.rubric.Rubric;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An input is scored where it is a review; whatever else it is, the batch goes on.
class InputScorerTest {

  private static final Path REVIEW = Path.of("samples/exemplary-2025.yaml");
  private static final Path WARNED = Path.of("src/test/resources/golden/warnings/review.yaml");
  private static final Path RUBRIC = Path.of("rubrics/ips-25.yaml");

  @TempDir private Path folder;

  @Test
  void aReviewIsScoredByTheRubricThatItNames() {
    var scored = scored(score(REVIEW, true));
    assertThat(scored.place()).isEqualTo(Place.startOf(REVIEW.toString()));
    assertThat(scored.origin()).isEqualTo(REVIEW.toString());
    assertThat(scored.reportName()).isEqualTo("harbour-north_2025-05-13");
    assertThat(scored.scorecard().rubric().identity().id()).isEqualTo("ips-25");
    assertThat(scored.thresholdReached()).isTrue();
    assertThat(scored.warnings()).isEmpty();
  }

  @Test
  void anotherRubricIsTakenWhereOneIsGiven() {
    var other = TestRubric.named("ips-25-social-care");
    var scored = scored(scorer(Optional.of(other), Threshold.NONE).score(yaml(REVIEW, true)));
    assertThat(scored.scorecard().rubric()).isEqualTo(other);
  }

  @ParameterizedTest
  @CsvSource({"117, true", "117.01, false"})
  void whetherTheThresholdIsReachedIsKept(BigDecimal least, boolean reached) {
    var threshold = new Threshold(Optional.of(least), Optional.empty());
    var scored = scored(scorer(Optional.empty(), threshold).score(yaml(REVIEW, true)));
    assertThat(scored.thresholdReached()).isEqualTo(reached);
  }

  @Test
  void aRowIsNotAskedForTextsThatATableHasNoRoomFor() {
    var document = ReviewReader.read(WARNED, new Rubrics());
    var row = new Source.Row(new TableRow.Read(new Place("a.csv", 2, 1), document));
    var scored = scored(scorer(Optional.empty(), Threshold.NONE).score(row));
    assertThat(scored.place()).isEqualTo(new Place("a.csv", 2, 1));
    assertThat(scored.warnings()).extracting(Diagnostic::code).containsExactly(Code.REPORTED_LATE);
    assertThat(scored(score(WARNED, true)).warnings()).hasSize(5);
  }

  @Test
  void aRowThatIsRefusedFailsWithItsProblems() {
    var place = new Place("a.csv", 2, 1);
    var problems = List.of(Diagnostic.of(place, Subject.ROW, Code.NOT_UTF8));
    var row = new Source.Row(new TableRow.Refused(place, problems));
    assertThat(scorer(Optional.empty(), Threshold.NONE).score(row))
        .isEqualTo(new Failed(new Place("a.csv", 2, 1), problems));
  }

  @Test
  void whatIsNoReviewIsPassedOverInAFolder() throws IOException {
    assertThat(score(RUBRIC, false)).isEqualTo(new PassedOver(RUBRIC, Other.RUBRIC));
    var other = write("name: A");
    assertThat(score(other, false)).isEqualTo(new PassedOver(other, Other.OTHER_YAML));
  }

  @Test
  void whatIsNoReviewFailsWhenItIsNamed() throws IOException {
    assertThat(codes(score(RUBRIC, true))).containsExactly(Code.RUBRIC_NOT_REVIEW);
    assertThat(codes(score(write("name: A"), true)))
        .containsExactly(Code.NEITHER_REVIEW_NOR_RUBRIC);
  }

  @Test
  void aFileThatCannotBeReadFails() {
    assertThat(codes(score(folder.resolve("none.yaml"), true))).containsExactly(Code.NO_SUCH_FILE);
  }

  @Test
  void aReviewOfABrokenRubricFailsWithAProblemOfItsOwnBeside() throws IOException {
    var rubric = Path.of("src/test/resources/golden/rubrics/no-bands/rubric.yaml");
    var problems = problems(score(write(reviewBy(rubric.toAbsolutePath())), true));
    assertThat(problems).extracting(Diagnostic::code).startsWith(Code.NO_BANDS);
    assertThat(problems.getLast().code()).isEqualTo(Code.BROKEN_RUBRIC);
    assertThat(problems.getLast().place())
        .isEqualTo(Place.startOf(folder.resolve("a.yaml").toString()));
  }

  @Test
  void aBugOfOursFailsTheReviewAlone() throws IOException {
    var faulty =
        new Rubrics(
            _ -> {
              throw new IllegalStateException("ours");
            });
    var scorer = new InputScorer(faulty, Optional.empty(), Threshold.NONE, barrier());
    var source = yaml(write(reviewBy(RUBRIC.toAbsolutePath())), true);
    assertThat(codes(scorer.score(source))).containsExactly(Code.BUG_IN_REVIEW);
  }

  private static String reviewBy(Path rubric) {
    return "rubric: %s\nsite: { id: a, name: A }\nvisited: 2025-03-11\nitems: {}\n"
        .formatted(rubric);
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("a.yaml"), text);
  }

  private static Attempt score(Path file, boolean named) {
    return scorer(Optional.empty(), Threshold.NONE).score(yaml(file, named));
  }

  private static Source yaml(Path file, boolean named) {
    return new Source.Whole(new Input(file, named));
  }

  private static InputScorer scorer(Optional<Rubric> other, Threshold threshold) {
    return new InputScorer(new Rubrics(), other, threshold, barrier());
  }

  private static FaultBarrier barrier() {
    return new FaultBarrier(new PrintWriter(new StringWriter()), false);
  }

  private static Scored scored(Attempt attempt) {
    assertThat(attempt).isInstanceOf(Scored.class);
    return (Scored) attempt;
  }

  private static List<Diagnostic> problems(Attempt attempt) {
    assertThat(attempt).isInstanceOf(Failed.class);
    return ((Failed) attempt).problems();
  }

  private static List<Code> codes(Attempt attempt) {
    return problems(attempt).stream().map(Diagnostic::code).toList();
  }
}
