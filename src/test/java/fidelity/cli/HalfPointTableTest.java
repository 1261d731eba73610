package fidelity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/// A workbook of 200 sites by a scale with half points goes from the file to the report of its
/// cohort: every score comes out as its cell means it.
class HalfPointTableTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/batch/half-points");
  private static final String SCALE = "samples/rubrics/young-adults-14.yaml";

  @TempDir private Path folder;

  @Test
  void itHasThirtyFiveHeadingsOfItsOwn() {
    assertThat(HalfPointTable.HEADINGS).hasSize(35).doesNotHaveDuplicates();
  }

  @Test
  void aMapIsSuggestedInEachLanguage() throws IOException {
    HalfPointTable.write(folder.resolve("visits.xlsx"));
    for (var language : List.of("en", "fi")) {
      var run =
          Cli.run(
              "batch",
              "--suggest-columns",
              "--rubric=" + SCALE,
              "--language=" + language,
              path("visits.xlsx"));
      assertThat(run.err()).isEmpty();
      assertThat(run.code()).isZero();
      Golden.assertMatches(GOLDEN.resolve("suggested-%s.yaml".formatted(language)), run.out());
    }
  }

  @Test
  void everyScoreComesOutAsItsCellMeansIt() throws IOException {
    var expected = HalfPointTable.write(folder.resolve("visits.xlsx"));
    var run = batch();
    Golden.assertMatches(GOLDEN.resolve("stderr.txt"), plain(run.errWithoutProgress()));
    Golden.assertMatches(GOLDEN.resolve("stdout.txt"), plain(run.out()));
    assertThat(run.code()).isZero();
    assertThat(items("scores.csv")).containsExactlyElementsOf(expected);
    Golden.assertMatches(GOLDEN.resolve("scores.csv"), written("scores.csv"));
    Golden.assertMatches(GOLDEN.resolve("problems.csv"), plain(written("problems.csv")));
    Golden.assertMatches(GOLDEN.resolve("report.txt"), report());
  }

  private Cli.Run batch() throws IOException {
    Files.copy(GOLDEN.resolve("map.yaml"), folder.resolve("map.yaml"));
    return Cli.run(
        "batch",
        path("visits.xlsx"),
        "--columns=" + path("map.yaml"),
        "--rubric=" + SCALE,
        "--tags=County,schooling",
        "--by=County",
        "--as-of=2025-08-31",
        "--format=none",
        "--out=" + path("out"));
  }

  /// The columns of 14 items in each row, and of the reasons why three of them may not apply.
  private List<String> items(String table) throws IOException {
    return written(table)
        .lines()
        .skip(1)
        .map(line -> line.split(",", -1))
        .map(cells -> String.join(",", List.of(cells).subList(7, 7 + 17)))
        .toList();
  }

  private String written(String file) throws IOException {
    return Files.readString(folder.resolve("out").resolve(file));
  }

  private String report() throws IOException {
    var pages = new ArrayList<String>();
    try (var reader = new PdfReader(Files.readAllBytes(folder.resolve("out/cohort.pdf")))) {
      var text = new PdfTextExtractor(reader);
      for (var page = 1; page <= reader.getNumberOfPages(); page++) {
        pages.add(text.getTextFromPage(page));
      }
    }
    return String.join("\n\n", pages) + "\n";
  }

  private String plain(String text) {
    return text.replace(folder + "/", "");
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }
}
