package fidelity.form.book;

import fidelity.Elsewhere;
import fidelity.Golden;
import fidelity.form.Form;
import fidelity.input.ReviewReader;
import fidelity.input.Rubrics;
import fidelity.input.TestRubric;
import fidelity.scoring.Scorer;
import fidelity.workbook.samples.SheetDump;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// An answer book, cell by cell, as it was agreed; and the same bytes wherever it is written.
class BookGoldenTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/form");
  private static final String HOUSING = "src/test/resources/rubrics/housing.yaml";

  @Test
  void anEmptyBookReadsAsAgreed() throws IOException {
    assertMatches("empty", Form.of(TestRubric.named(HOUSING), HOUSING));
  }

  @Test
  void aFilledBookReadsAsAgreed() throws IOException {
    assertMatches("filled", filled());
  }

  @Test
  void theLastReviewStandsBesideWhatIsAsked() throws IOException {
    var form = filled();
    var last = Scorer.score(form.rubric(), form.review().orElseThrow());
    assertMatches("after-the-last", Form.of(form.rubric(), HOUSING).after(last));
  }

  private static Form filled() {
    var review = Path.of("src/test/resources/rubrics/housing-review.yaml");
    var document = ReviewReader.read(review, new Rubrics());
    return Form.filled(document.rubric(), document.review(), HOUSING);
  }

  private static void assertMatches(String name, Form form) throws IOException {
    try (var book = Books.open(Books.bytes(form))) {
      book.sheetIterator()
          .forEachRemaining(
              sheet ->
                  Golden.assertMatches(
                      GOLDEN.resolve(name).resolve(sheet.getSheetName() + ".txt"),
                      SheetDump.of(book.getSheet(sheet.getSheetName()))));
    }
  }

  @Test
  void itIsTheSameInEveryLocaleAndZone() throws Exception {
    var form = RandomForms.filled(TestRubric.named("ips-25-social-care"), "x", 1);
    Elsewhere.assertSame(() -> Books.bytes(form));
  }
}
