package fidelity.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.cohort.generated.LargeCohort;
import fidelity.report.cohort.CohortReports;
import fidelity.report.pdf.page.PdfPage;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages of a cohort's report: none but the last is less than half full, none holds a line
/// alone, and what veraPDF says of them.
@Tag("prove")
class CohortPagesTest {

  private static final String TEAM = "samples/rubrics/team-practice-12.yaml";

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"ips-25", "ips-25-social-care", TEAM})
  void everyPageButTheLastIsAtLeastHalfFull(String rubric) {
    for (int reviews = 1; reviews <= 80; reviews++) {
      var pages = pages(rubric, reviews);
      for (var page : pages.subList(0, pages.size() - 1)) {
        assertThat(filled(page)).as("%d reviews", reviews).isGreaterThan(0.5f);
      }
      assertThat(pages.getLast().strips().size()).as("%d reviews", reviews).isGreaterThan(2);
    }
  }

  @ParameterizedTest(name = "{0} reviews")
  @CsvSource({"1", "12", "120"})
  void theReportIsAccessible(int reviews) throws Exception {
    Conformance.check(
        Pdfs.written(CohortReports.of(LargeCohort.cohort(LargeCohort.rubric("ips-25"), reviews))));
  }

  private static List<PdfPage> pages(String rubric, int reviews) {
    var report = CohortReports.of(LargeCohort.cohort(LargeCohort.rubric(rubric), reviews));
    return DocumentLayout.of(report.blocks()).pages();
  }

  /// How much of its page is above the lower edge of the last strip, from 0 to 1.
  private static float filled(PdfPage page) {
    var first = page.strips().getFirst();
    var last = page.strips().getLast();
    return (last.top() + last.strip().height() - first.top()) / page.frame().height();
  }
}
