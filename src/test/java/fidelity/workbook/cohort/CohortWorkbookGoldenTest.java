package fidelity.workbook.cohort;

import fidelity.Golden;
import fidelity.cohort.generated.LargeCohort;
import fidelity.workbook.samples.CohortWorkbooks;
import fidelity.workbook.samples.SampleWorkbooks;
import fidelity.workbook.samples.SheetDump;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The workbook of an invented cohort, one of its 12 reviews unfinished, as it was agreed.
class CohortWorkbookGoldenTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/workbook/cohort-of-12");

  @Test
  void everySheetReadsAsAgreed() throws IOException {
    var cohort =
        LargeCohort.cohort(LargeCohort.rubric("samples/rubrics/team-practice-12.yaml"), 12);
    var bytes = CohortWorkbooks.bytes(CohortWorkbooks.overview(cohort));
    try (var book = SampleWorkbooks.open(bytes)) {
      for (var sheet : book) {
        Golden.assertMatches(
            GOLDEN.resolve(sheet.getSheetName() + ".txt"),
            SheetDump.of(book.getSheet(sheet.getSheetName())));
      }
    }
  }

  @Test
  void theSummaryCountsTheBandsOfSections() throws IOException {
    var cohort = LargeCohort.cohort(LargeCohort.rubric("samples/rubrics/young-adults-14.yaml"), 12);
    var bytes = CohortWorkbooks.bytes(CohortWorkbooks.overview(cohort));
    try (var book = SampleWorkbooks.open(bytes)) {
      Golden.assertMatches(
          GOLDEN.resolveSibling("cohort-of-young-adults").resolve("Summary.txt"),
          SheetDump.of(book.getSheet("Summary")));
    }
  }
}
