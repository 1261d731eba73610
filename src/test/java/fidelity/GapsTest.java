package fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.cli.Cli;
import fidelity.workbook.samples.SampleWorkbooks;
import fidelity.workbook.samples.SheetDump;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/// Twenty sites with one item open at each, two of them visited before: no total is settled, and
/// all that is settled is told, each figure with its n.
class GapsTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/gaps");

  @TempDir private Path out;

  @Test
  void theLatestVisitsAreToldAsFarAsTheyAreSettled() throws IOException {
    run("latest");
    Golden.assertMatches(GOLDEN.resolve("cohort.json"), read("cohort.json"));
    Golden.assertMatches(GOLDEN.resolve("scores.csv"), read("scores.csv"));
    Golden.assertMatches(GOLDEN.resolve("report.txt"), report());
    try (var book = SampleWorkbooks.open(Files.readAllBytes(out.resolve("cohort.xlsx")))) {
      for (var each : book) {
        var sheet = (XSSFSheet) each;
        Golden.assertMatches(
            GOLDEN.resolve("workbook").resolve(sheet.getSheetName() + ".txt"), SheetDump.of(sheet));
      }
    }
  }

  @Test
  void allVisitsAreToldWithoutIntervals() throws IOException {
    run("all");
    Golden.assertMatches(GOLDEN.resolve("report-all.txt"), report());
  }

  @Test
  void theVisitsOfAYearAreTold() throws IOException {
    run("2024");
    Golden.assertMatches(GOLDEN.resolve("report-2024.txt"), report());
  }

  private void run(String visits) {
    var run =
        Cli.run(
            "batch",
            "src/test/resources/cohort/gaps.csv",
            "--format=none",
            "--visits=" + visits,
            "--out=" + out);
    assertThat(run.code()).as(run.err()).isZero();
    Golden.assertMatches(
        GOLDEN.resolve("run-%s.txt".formatted(visits)), run.out().replace(out.toString(), "OUT"));
  }

  private String read(String file) throws IOException {
    return Files.readString(out.resolve(file));
  }

  private String report() throws IOException {
    var pages = new ArrayList<String>();
    try (var reader = new PdfReader(Files.readAllBytes(out.resolve("cohort.pdf")))) {
      var text = new PdfTextExtractor(reader);
      for (var page = 1; page <= reader.getNumberOfPages(); page++) {
        pages.add(text.getTextFromPage(page));
      }
    }
    return String.join("\n\n", pages) + "\n";
  }
}
