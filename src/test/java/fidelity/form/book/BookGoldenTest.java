package fidelity.form.book;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.Golden;
import fidelity.form.Form;
import fidelity.input.ReviewReader;
import fidelity.input.Rubrics;
import fidelity.input.TestRubric;
import fidelity.scoring.Scorer;
import fidelity.workbook.samples.SheetDump;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
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
  void itIsTheSameInEveryLocaleAndZone() {
    var form = RandomForms.filled(TestRubric.named("ips-25-social-care"), "x", 1);
    var expected = Books.bytes(form);
    var usualLocale = Locale.getDefault();
    var usualZone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      assertThat(Books.bytes(form)).isEqualTo(expected);
    } finally {
      Locale.setDefault(usualLocale);
      TimeZone.setDefault(usualZone);
    }
  }
}
