package fidelity.cohort.overview;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.cohort.Grouping;
import fidelity.cohort.ReviewList;
import fidelity.cohort.Visits;
import fidelity.cohort.overview.Overview.View;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where a cohort's file comes from is read back as it was written, and nothing is made of less.
class CohortProvenanceTest {

  private static final CohortProvenance PLAIN =
      new CohortProvenance(
          "1", "ips-25", "2008", "0", false, false, new ReviewList.Digest(20, "1", ""), View.PLAIN);
  private static final CohortProvenance FULL =
      new CohortProvenance(
          "1",
          "ips-25",
          "2008",
          "0",
          true,
          true,
          new ReviewList.Digest(20, "1", "reviews"),
          new View(
              new Visits.LatestOf(2025),
              Grouping.of("year,region"),
              3,
              Optional.of(LocalDate.of(2025, 12, 31))));

  @Test
  void itIsReadBackAsItWasWritten() {
    assertThat(CohortProvenance.find(PLAIN.properties())).hasValue(PLAIN);
    assertThat(CohortProvenance.find(FULL.properties())).hasValue(FULL);
  }

  @Test
  void aNumberMayBeWrittenInAnotherWay() {
    var properties = new HashMap<>(FULL.properties());
    properties.put("review_files", "2E+1");
    assertThat(CohortProvenance.find(properties)).hasValue(FULL);
  }

  @ParameterizedTest
  @CsvSource({
    "fidelity",
    "rubric",
    "rubric_version",
    "rubric_sha256",
    "review_files",
    "review_files_sha256"
  })
  void whereOneIsMissingThereIsNone(String name) {
    var properties = new HashMap<>(FULL.properties());
    properties.remove(name);
    assertThat(CohortProvenance.find(properties)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "review_files, many",
    "review_files, 1.5",
    "by, ''",
    "by, 'year,'",
    "by, 'year,year'",
    "visits, first",
    "as_of, today",
    "hide_below, x"
  })
  void whereOneCannotBeReadThereIsNone(String name, String value) {
    var properties = new HashMap<>(FULL.properties());
    properties.put(name, value);
    assertThat(CohortProvenance.find(properties)).isEmpty();
  }
}
