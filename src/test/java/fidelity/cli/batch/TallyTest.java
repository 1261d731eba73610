package fidelity.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.cli.batch.Attempt.Failed;
import fidelity.cli.batch.Attempt.NotBegun;
import fidelity.cli.batch.Attempt.Other;
import fidelity.cli.batch.Attempt.PassedOver;
import fidelity.cli.inputs.Unread;
import fidelity.problem.Code;
import fidelity.problem.Diagnostic;
import fidelity.problem.Place;
import fidelity.problem.Subject;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A batch counts what came of its inputs.
class TallyTest {

  @Test
  void atFirstThereIsNothing() {
    assertCounts(tally(), "read 0: 0 scored, 0 unfinished, 0 below; 0 failed, 0 rubrics, 0 others");
  }

  @Test
  void aReviewIsScoredAndPerhapsUnfinishedOrBelow() {
    assertCounts(
        tally(
            SampleAttempt.reported("exemplary-2025", true, 0, 0),
            SampleAttempt.reported("exemplary-2025", false, 0, 0),
            SampleAttempt.reported("unfinished-2025", true, 0, 0)),
        "read 3: 3 scored, 1 unfinished, 1 below; 0 failed, 0 rubrics, 0 others");
  }

  @Test
  void whatIsNoReviewIsReadAndNotScored() {
    assertCounts(
        tally(
            new Failed(Place.startOf("a.yaml"), List.of()),
            new PassedOver(Path.of("r.yaml"), Other.RUBRIC),
            new PassedOver(Path.of("r.yaml"), Other.RUBRIC),
            new PassedOver(Path.of("o.yaml"), Other.OTHER_YAML)),
        "read 4: 0 scored, 0 unfinished, 0 below; 1 failed, 2 rubrics, 1 others");
  }

  @Test
  void aHeadingThatIsNearlyRightWasRead() {
    assertThat(tally(failed(Code.NO_ROWS)).noneRead()).isTrue();
    assertThat(tally(failed(Code.MISSPELT_COLUMN)).noneRead()).isFalse();
  }

  private static Failed failed(Code code) {
    return Failed.of(Diagnostic.of(Place.startOf("t.csv"), Subject.TABLE, code));
  }

  @Test
  void whatWasNotBegunIsNotRead() {
    assertCounts(
        tally(new NotBegun()),
        "read 0: 0 scored, 0 unfinished, 0 below; 0 failed, 0 rubrics, 0 others");
  }

  @Test
  void reportsAreCountedAsWrittenOrThereAlready() {
    var tally =
        tally(
            SampleAttempt.reported("exemplary-2025", true, 2, 1),
            SampleAttempt.reported("thl-2024", true, 3, 0));
    assertThat(tally.written()).isEqualTo(5);
    assertThat(tally.current()).isEqualTo(1);
  }

  private static Tally tally(Finished... all) {
    var tally = new Tally(Unread.NOTHING);
    Stream.of(all).forEach(tally::add);
    return tally;
  }

  private static void assertCounts(Tally tally, String counts) {
    assertThat(
            "read %d: %d scored, %d unfinished, %d below; %d failed, %d rubrics, %d others"
                .formatted(
                    tally.read(),
                    tally.scored(),
                    tally.unfinished(),
                    tally.below(),
                    tally.failed(),
                    tally.rubrics(),
                    tally.others()))
        .isEqualTo(counts);
  }
}
