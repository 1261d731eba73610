package fidelity.workbook.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.cohort.Cohort;
import fidelity.cohort.generated.LargeCohort;
import fidelity.cohort.overview.CohortProvenance;
import fidelity.cohort.overview.Overview.View;
import fidelity.words.cohort.CohortTexts;
import fidelity.workbook.Cell;
import fidelity.workbook.samples.CohortWorkbooks;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Days are numbers where all spreadsheets count them alike, and texts elsewhere.
class CohortContextTest {

  private static final Cohort COHORT = LargeCohort.cohort(LargeCohort.rubric("ips-25"), 3);
  private static final CohortContext CONTEXT =
      new CohortContext(
          CohortTexts.of(CohortWorkbooks.overview(COHORT), CohortWorkbooks.LEFT_OUT),
          CohortProvenance.of(COHORT, View.PLAIN, false, "1.0.0"));

  @ParameterizedTest
  @CsvSource({"1900-03-01, 61", "2024-03-12, 45363", "9999-12-31, 2958465"})
  void aDayIsANumber(LocalDate day, int number) {
    assertThat(CONTEXT.day(day)).isInstanceOf(Cell.Figure.class);
    assertThat(((Cell.Figure) CONTEXT.day(day)).value())
        .isEqualByComparingTo(String.valueOf(number));
  }

  @ParameterizedTest
  @CsvSource({"1900-02-28, 28 February 1900", "+10000-01-01, 1 January 10000"})
  void aDayThatSpreadsheetsCannotCountIsText(LocalDate day, String text) {
    assertThat(((Cell.Text) CONTEXT.day(day)).text()).isEqualTo(text);
  }
}
