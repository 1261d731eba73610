package fidelity.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A header tells the day of the document.
class HeaderTest {

  private static final LocalDate FIRST = LocalDate.of(2025, 3, 11);
  private static final LocalDate LAST = LocalDate.of(2025, 3, 12);
  private static final LocalDate REPORTED = LocalDate.of(2025, 4, 2);

  @Test
  void theDayIsThatOfTheReport() {
    assertThat(header(Optional.of(REPORTED)).date()).isEqualTo(REPORTED);
  }

  @Test
  void withoutAReportTheDayIsTheLastOfTheVisit() {
    assertThat(header(Optional.empty()).date()).isEqualTo(LAST);
  }

  private static Header header(Optional<LocalDate> reported) {
    return new Header(
        "",
        new Site("north", "North", ""),
        new Visit(List.of(FIRST, LAST)),
        "",
        reported,
        ReviewKind.INDEPENDENT,
        Status.FINAL,
        "",
        List.of(),
        List.of(),
        new LinkedHashMap<>());
  }
}
