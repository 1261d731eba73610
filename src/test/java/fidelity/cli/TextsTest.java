package fidelity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Everything that assessors wrote comes out of a batch: in a table row by row, and in a sheet item
/// by item.
class TextsTest {

  private static final String REVIEW =
      """
      rubric: ips-25
      site: { id: SITE, name: Service SITE }
      visited: 2025-03-11
      summary: "=1+1"
      items:
        1:
          answers: { clients_per_specialist: { is: 18, note: "From, the \\"list\\"" } }
          comments: "Two\\nlines"
        2: { score: 3, reason: Seen., recommendations: Äänekoski }
      status: draft
      """;

  @TempDir private Path root;
  private BatchFolder folder = new BatchFolder(Path.of(""));

  @BeforeEach
  void write() throws IOException {
    folder = new BatchFolder(root);
    for (var site : List.of("a", "b")) {
      folder.file(site + ".yaml", REVIEW.replace("SITE", site));
    }
    assertThat(folder.run("--format=none").code()).isZero();
  }

  @Test
  void aTableReadsBackAsItWasWrittenAndHoldsNoFormula() throws IOException {
    try (var rows = CsvReader.builder().ofCsvRecord(folder.out().resolve("texts.csv"))) {
      assertThat(rows.stream().map(row -> row.getFields().subList(7, 12)).limit(6))
          .containsExactly(
              List.of("item", "specialist", "question", "kind", "text"),
              List.of("", "", "", "summary", "'=1+1"),
              List.of("1", "", "", "comments", "Two\nlines"),
              List.of("1", "", "clients_per_specialist", "note", "From, the \"list\""),
              List.of("2", "", "", "recommendations", "Äänekoski"),
              List.of("2", "", "", "reason", "Seen."));
    }
  }

  @Test
  void aSheetListsWhatAllWroteOnAnItemBesideOneAnother() throws IOException {
    try (var file = Files.newInputStream(folder.out().resolve("cohort.xlsx"));
        var book = WorkbookFactory.create(file)) {
      var sheet = book.getSheet("Texts");
      assertThat(sheet)
          .extracting(row -> "%s %s %s".formatted(cell(row, 0), cell(row, 3), cell(row, 8)))
          .endsWith(
              " a =1+1",
              " b =1+1",
              "1 a Two\nlines",
              "1 a From, the \"list\"",
              "1 b Two\nlines",
              "1 b From, the \"list\"",
              "2 a Äänekoski",
              "2 a Seen.",
              "2 b Äänekoski",
              "2 b Seen.");
    }
  }

  private static String cell(Row row, int column) {
    var cell = row.getCell(column);
    return cell == null ? "" : cell.toString().replaceFirst("\\.0$", "");
  }
}
