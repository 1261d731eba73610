package fidelity.docs;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.Golden;
import fidelity.workbook.samples.LibreOffice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a page types into a book, LibreOffice computes and saves: the cells then show what the page
/// shows, and the commands print it.
@Tag("libreoffice")
class TypedBooksLibreOfficeTest {

  @TempDir private Path folder;

  static Stream<Path> pages() throws IOException {
    return ConsoleBlocksTest.pages().filter(TypedBooksLibreOfficeTest::shows);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aBookShowsWhatThePageShows(Path page) throws IOException {
    Golden.assertMatches(page, walk().through(Files.readString(page)));
  }

  @Test
  void anotherFigureOnThePageIsFound() {
    var page =
        """
        ```console
        $ fidelity form ips-25 book.xlsx
        ```
        ```typed file=book.xlsx
        Staffing  E6  Clients  26
        ```
        ```shown file=book.xlsx
        Staffing  E4  1. Caseload size  4
        ```
        """;
    assertThat(walk().through(page)).contains("Staffing  E4  1. Caseload size  3\n");
  }

  private Walk walk() {
    return new Walk(folder, this::save);
  }

  private void save(Path book) {
    try {
      var saved = new LibreOffice(folder.resolve("office")).recalculate(List.of(book)).getFirst();
      Files.copy(saved, book, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean shows(Path page) {
    try {
      return Files.readString(page).contains("```shown");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
