package fidelity.input.book;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.data.yaml.NastyReviews;
import fidelity.data.yaml.ReviewYaml;
import fidelity.form.Form;
import fidelity.form.book.Books;
import fidelity.input.ReviewDocument;
import fidelity.input.ReviewReader;
import fidelity.input.Rubrics;
import fidelity.input.TestRubric;
import fidelity.problem.Code;
import fidelity.review.Review;
import fidelity.rubric.Rubric;
import fidelity.workbook.samples.LibreOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A filled-in book that another program has opened and saved is read back as the same review.
@Tag("libreoffice")
class BookSecondReaderTest {

  /// How many books; 200 prove it.
  private static final int ROUNDS = Integer.getInteger("book.rounds", 10);

  /// How many LibreOffice opens in one go.
  private static final int AT_ONCE = 20;

  private static final List<String> RUBRICS =
      List.of(
          "ips-25",
          "ips-25-social-care",
          "samples/rubrics/team-practice-12.yaml",
          "samples/rubrics/young-adults-14.yaml",
          "samples/rubrics/kuntouttava-tyotoiminta.yaml");

  @TempDir private Path folder;

  /// A book with what was filled in.
  private record Filled(Path file, Rubric rubric, String written) {}

  @Test
  void libreOfficeKeepsTheReview() throws IOException, InterruptedException {
    var books = books();
    var torn = 0;
    for (var from = 0; from < books.size(); from += AT_ONCE) {
      var some = books.subList(from, Math.min(books.size(), from + AT_ONCE));
      var saved = new LibreOffice(folder).recalculate(some.stream().map(Filled::file).toList());
      for (var at = 0; at < some.size(); at++) {
        torn += assertSame(some.get(at), read(saved.get(at), some.get(at).rubric())) ? 0 : 1;
      }
    }
    assertThat(torn).isLessThanOrEqualTo(books.size() / 50);
  }

  /// LibreOffice 7.4 writes ?? for a letter of two halves between which its buffer ends: seen in
  /// one book of 200, each full of them.
  private static String torn(String text) {
    return text.replaceAll("[^\\x{0}-\\x{FFFF}]", "??");
  }

  @Test
  void openpyxlKeepsTheReview() throws IOException, InterruptedException {
    var books = books();
    var command =
        new ArrayList<>(List.of("/usr/bin/python3", "src/test/python/resave_workbook.py"));
    books.forEach(each -> command.add(each.file().toString()));
    var process = new ProcessBuilder(command).inheritIO().start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isZero();
    for (var each : books) {
      assertThat(assertSame(each, read(each.file(), each.rubric()))).isTrue();
    }
  }

  /// Spreadsheets keep 95 % as 0.95, which only the look of the cell tells from a bare 0.95.
  @ParameterizedTest
  @CsvSource({"0%, 95, false", "0.0 %, 95, false", "General, 0.95, true", "0.00, 0.95, true"})
  void aPercentageCountsAsItIsShown(String format, String percent, boolean doubted)
      throws IOException, InterruptedException {
    var rubric = TestRubric.named("ips-25");
    var file = folder.resolve("typed.xlsx");
    Files.write(file, Books.bytes(Form.filled(rubric, exemplary(), "ips-25")));
    var command =
        List.of("/usr/bin/python3", "src/test/python/type_percent.py", file.toString(), format);
    var process = new ProcessBuilder(command).inheritIO().start();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isZero();
    var read = read(file, rubric);
    assertThat(ReviewYaml.of(read.review(), rubric))
        .containsPattern("employment_time_percent:[^}]{0,30}\\b" + Pattern.quote(percent) + "\\b");
    assertThat(read.warnings().stream().anyMatch(each -> each.code() == Code.PERCENT_AS_PART))
        .isEqualTo(doubted);
  }

  private static Review exemplary() {
    return ReviewReader.read(Path.of("samples/exemplary-2025.yaml"), new Rubrics()).review();
  }

  private List<Filled> books() throws IOException {
    var books = new ArrayList<Filled>();
    for (var seed = 0; seed < ROUNDS; seed++) {
      var named = RUBRICS.get(seed % RUBRICS.size());
      var rubric = TestRubric.named(named);
      var review = new NastyReviews(seed).review(rubric, named);
      var plain = AsInCells.of(NastyReviews.plain(review));
      var file = folder.resolve("book%d.xlsx".formatted(seed));
      Files.write(file, Books.bytes(Form.filled(rubric, plain, named)));
      books.add(new Filled(file, rubric, ReviewYaml.of(plain, rubric)));
    }
    return books;
  }

  private static ReviewDocument read(Path file, Rubric rubric) {
    return BookFile.find(file).orElseThrow().review(_ -> Optional.of(rubric));
  }

  /// Whether what was read is the same to the letter; it must be but for torn ones.
  private static boolean assertSame(Filled book, ReviewDocument read) {
    var text = ReviewYaml.of(AsInCells.of(read.review()), book.rubric());
    assertThat(BookComesBackTest.differing(torn(text), torn(book.written())))
        .as(book.file().getFileName().toString())
        .isEmpty();
    assertThat(read.warnings())
        .extracting(each -> each.code().id())
        .doesNotContain("shown-figure-differs", "number-as-text");
    return text.equals(book.written());
  }
}
