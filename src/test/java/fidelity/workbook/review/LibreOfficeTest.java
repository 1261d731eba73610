package fidelity.workbook.review;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.scoring.Scorecard;
import fidelity.workbook.samples.FormulaCells;
import fidelity.workbook.samples.LibreOffice;
import fidelity.workbook.samples.RandomReviews;
import fidelity.workbook.samples.SampleWorkbooks;
import fidelity.workbook.samples.SheetDump;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// LibreOffice computes what the engine computed.
@Tag("libreoffice")
class LibreOfficeTest {

  private static final int GENERATED = 50;

  /// Reviews by scales with counts, faults, ratios, means, percentages and half points, and with
  /// items that do not apply.
  private static final List<Path> OTHER_SCALES =
      List.of(
          Path.of("src/test/resources/rubrics/housing-review.yaml"),
          Path.of("src/test/resources/rubrics/percent-of-range-review.yaml"),
          Path.of("src/test/resources/rubrics/programme-43-review.yaml"),
          Path.of("src/test/resources/rubrics/rescaled-review.yaml"),
          Path.of("src/test/resources/rubrics/half-points-review.yaml"),
          Path.of("src/test/resources/rubrics/half-points-left-out-review.yaml"),
          Path.of("samples/young-adults-2025.yaml"),
          Path.of("samples/tyotoiminta-2025.yaml"));

  @TempDir private Path folder;

  @Test
  void everyFormulaGivesTheEnginesNumber() throws IOException, InterruptedException {
    var scorecards =
        new ArrayList<>(SampleWorkbooks.SAMPLES.stream().map(SampleWorkbooks::sample).toList());
    OTHER_SCALES.stream().map(SampleWorkbooks::scored).forEach(scorecards::add);
    IntStream.range(0, GENERATED).mapToObj(RandomReviews::scored).forEach(scorecards::add);
    var books = new ArrayList<Path>();
    for (var scorecard : scorecards) {
      var file = folder.resolve("book-%s.xlsx".formatted(books.size()));
      books.add(Files.write(file, SampleWorkbooks.bytes(scorecard)));
    }
    var compared = 0;
    var recalculated = new LibreOffice(folder).recalculate(books);
    for (var index = 0; index < books.size(); index++) {
      try (var ours = SampleWorkbooks.open(Files.readAllBytes(books.get(index)));
          var theirs = SampleWorkbooks.open(Files.readAllBytes(recalculated.get(index)))) {
        compared += FormulaCells.compare(ours, theirs);
        compareWithEngine(scorecards.get(index), theirs);
      }
    }
    System.out.printf("%d formulas in %d workbooks%n", compared, books.size());
    assertThat(compared).isGreaterThan(books.size() * 50);
  }

  @Test
  void aChangedScoreChangesSumTotalAndBand() throws IOException, InterruptedException {
    var file = folder.resolve("changed.xlsx");
    try (var book =
        SampleWorkbooks.open(SampleWorkbooks.bytes(SampleWorkbooks.sample("thl-2024")))) {
      for (var item : List.of("7", "11", "21")) {
        named(book, "Score_" + item).setCellValue(5);
      }
      try (var out = Files.newOutputStream(file)) {
        book.write(out);
      }
    }
    var recalculated = new LibreOffice(folder).recalculate(List.of(file)).getFirst();
    try (var book = SampleWorkbooks.open(Files.readAllBytes(recalculated))) {
      assertThat(named(book, "Total").getNumericCellValue()).isEqualTo(107);
      assertThat(named(book, "Band").getStringCellValue()).isEqualTo("Hyvä taso");
      var summary = book.getSheet("Yhteenveto");
      assertThat(shown(summary)).contains("107", "Hyvä taso");
      assertThat(shown(book.getSheet("Pisteet"))).contains("28", "64", "107");
      assertThat(shown(book.getSheet("Pisteet"))).doesNotContain("97", "60");
    }
  }

  private static void compareWithEngine(Scorecard scorecard, XSSFWorkbook theirs) {
    for (var bound : RangeEnd.of(scorecard)) {
      assertThat(named(theirs, bound.totalName()).getNumericCellValue())
          .isEqualTo(bound.of(scorecard.total()).doubleValue());
      assertThat(named(theirs, bound.named("Band")).getStringCellValue())
          .isEqualTo(scorecard.rubric().bands().of(bound.of(scorecard.total())).name());
    }
  }

  private static Cell named(XSSFWorkbook book, String name) {
    var reference = new CellReference(book.getName(name).getRefersToFormula());
    return book.getSheet(reference.getSheetName())
        .getRow(reference.getRow())
        .getCell(reference.getCol());
  }

  private static List<String> shown(Sheet sheet) {
    var shown = new ArrayList<String>();
    for (var row : sheet) {
      row.forEach(cell -> shown.add(SheetDump.value(cell)));
    }
    return shown;
  }
}
