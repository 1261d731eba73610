package fidelity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.data.yaml.ReviewYaml;
import fidelity.form.Form;
import fidelity.form.book.Books;
import fidelity.input.ReviewDocument;
import fidelity.input.ReviewReader;
import fidelity.input.Rubrics;
import fidelity.input.book.BookFile;
import fidelity.review.Header;
import fidelity.review.Review;
import fidelity.review.Site;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How long a warm program takes to read a book, and a batch of books beside the same reviews as
/// files.
@Tag("bench")
class BookBenchTest {

  private static final Path SAMPLE = Path.of("samples/thl-2024.yaml");
  private static final int RUNS = 100;
  private static final int REVIEWS = 500;

  @TempDir private Path folder;

  @Test
  void aBookBesideAFile() throws IOException {
    var shelf = new Rubrics();
    var document = ReviewReader.read(SAMPLE, shelf);
    var book = Files.write(folder.resolve("book.xlsx"), book(document, document.review()));
    var found = BookFile.find(book).orElseThrow();
    var read = median(() -> found.review(shelf));
    var file = median(() -> ReviewReader.read(SAMPLE, shelf));
    System.out.printf(
        "a book of %d KB: %.1f ms to read; its file: %.1f ms%n",
        Files.size(book) / 1024, read / 1e6, file / 1e6);
    assertThat(read).isPositive();
  }

  @Test
  void aBatchOfBooksBesideOneOfFiles() throws IOException {
    var document = ReviewReader.read(SAMPLE, new Rubrics());
    var books = Files.createDirectory(folder.resolve("books"));
    var files = Files.createDirectory(folder.resolve("files"));
    for (var number = 0; number < REVIEWS; number++) {
      var review = Numbered.of(document.review(), number);
      Files.write(books.resolve("r%03d.xlsx".formatted(number)), book(document, review));
      Files.writeString(
          files.resolve("r%03d.yaml".formatted(number)), ReviewYaml.of(review, document.rubric()));
    }
    batch(files);
    System.out.printf(
        "%d reviews: %.1f s as books, %.1f s as files%n",
        REVIEWS, batch(books) / 1e9, batch(files) / 1e9);
  }

  private long batch(Path reviews) {
    var start = System.nanoTime();
    var run =
        Cli.run(
            "batch", reviews.toString(), "--format", "none", "--out", folder + "/out", "--quiet");
    assertThat(run.code()).as(run.err()).isZero();
    return System.nanoTime() - start;
  }

  private static byte[] book(ReviewDocument document, Review review) {
    return Books.bytes(Form.filled(document.rubric(), review, review.rubric()));
  }

  private static long median(Runnable task) {
    LongStream.range(0, RUNS).forEach(_ -> time(task));
    return LongStream.range(0, RUNS)
        .map(_ -> time(task))
        .sorted()
        .skip(RUNS / 2)
        .findFirst()
        .orElseThrow();
  }

  /// The processor's time, which other programs do not lengthen.
  private static long time(Runnable task) {
    var processor = ManagementFactory.getThreadMXBean();
    var start = processor.getCurrentThreadCpuTime();
    task.run();
    return processor.getCurrentThreadCpuTime() - start;
  }

  /// The same review of other sites.
  private static final class Numbered {

    static Review of(Review review, int number) {
      var header = review.header();
      var site = header.site();
      var other =
          new Header(
              header.title(),
              new Site(site.id() + number, site.name(), site.organisation()),
              header.visit(),
              header.rater(),
              header.reported(),
              header.kind(),
              header.status(),
              header.publisher(),
              header.assessors(),
              header.recipients(),
              header.tags());
      return review.under(other);
    }
  }
}
