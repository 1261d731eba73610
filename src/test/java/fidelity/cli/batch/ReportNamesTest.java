package fidelity.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.cli.batch.Attempt.Failed;
import fidelity.cli.batch.Attempt.NotBegun;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.problem.Place;
import fidelity.problem.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A name for reports belongs to the first review that asks for it.
class ReportNamesTest {

  private static final String FIRST = "exemplary-2025";
  private static final String SECOND = "thl-2024";

  private final ReportNames names = new ReportNames();

  @Test
  void theFirstReviewHasTheName() {
    var first = SampleAttempt.scored(FIRST, "north_2025-03-11");
    assertThat(names.claim(first)).isSameAs(first);
  }

  @Test
  void anotherNameIsFree() {
    names.claim(SampleAttempt.scored(FIRST, "north_2025-03-11"));
    var second = SampleAttempt.scored(SECOND, "north_2025-03-12");
    assertThat(names.claim(second)).isSameAs(second);
  }

  @ParameterizedTest
  @CsvSource({
    "north, north",
    "north, North",
    "NORTH, north",
    "p\u00E4\u00E4, pa\u0308a\u0308",
    "PA\u0308A\u0308, p\u00E4\u00E4"
  })
  void aNameThatASystemCouldTakeForItIsTaken(String first, String second) {
    names.claim(SampleAttempt.scored(FIRST, first));
    assertThat(names.claim(SampleAttempt.scored(SECOND, second)))
        .isEqualTo(
            Failed.of(
                Diagnostic.of(
                    Place.startOf(SampleAttempt.file(SECOND)),
                    Subject.REVIEW,
                    Code.REPORT_NAME_TAKEN,
                    Detail.name(second),
                    Detail.name(SampleAttempt.file(FIRST)))));
  }

  @Test
  void theThirdIsToldOfTheFirst() {
    names.claim(SampleAttempt.scored(FIRST, "a"));
    var second = names.claim(SampleAttempt.scored(SECOND, "a"));
    assertThat(names.claim(SampleAttempt.scored(SECOND, "a"))).isEqualTo(second);
  }

  @Test
  void whatHasEndedClaimsNoName() {
    var ended = new NotBegun();
    assertThat(names.claim(ended)).isSameAs(ended);
  }
}
