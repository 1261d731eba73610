package fidelity.workbook.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.PageSetup;
import fidelity.workbook.Paper;
import fidelity.workbook.Row;
import fidelity.workbook.Sheet;
import fidelity.workbook.Workbook;
import fidelity.workbook.WorkbookMetadata;
import fidelity.workbook.samples.ComparisonWorkbooks;
import fidelity.workbook.samples.FormulaCells;
import fidelity.workbook.samples.LibreOffice;
import fidelity.workbook.samples.RandomComparisons;
import fidelity.workbook.samples.SampleWorkbooks;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// LibreOffice computes of reviews side by side what the engine computed.
@Tag("libreoffice")
class ComparisonLibreOfficeTest {

  private static final int GENERATED = 8;

  @TempDir private Path folder;

  @Test
  void everyFormulaGivesTheEnginesNumber() throws IOException, InterruptedException {
    var books =
        Stream.concat(
                ComparisonWorkbooks.samples().values().stream(),
                IntStream.range(0, GENERATED).boxed().flatMap(RandomComparisons::of))
            .toList();
    var compared = compare(books);
    System.out.printf("%d formulas in %d workbooks%n", compared, books.size());
    assertThat(compared).isGreaterThan(books.size() * 30);
  }

  @Test
  void aWrongNumberIsFound() {
    var three = new Cell.Figure(BigDecimal.valueOf(3), "0", CellStyle.BODY);
    var row = new Row(List.of(new Cell.Formula("1+1", three)), 15);
    var page = new PageSetup(Paper.PORTRAIT, 0, 0, "");
    var metadata =
        new WorkbookMetadata("Wrong", "en", LocalDate.EPOCH, "fidelity", new LinkedHashMap<>());
    var sheet = new Sheet("Wrong", List.of(10), List.of(row), List.of(), page);
    var book = new Workbook(metadata, List.of(sheet), List.of());
    assertThatThrownBy(() -> compare(List.of(book)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Wrong!A1");
  }

  private int compare(List<Workbook> books) throws IOException, InterruptedException {
    var files = new ArrayList<Path>();
    for (var book : books) {
      var file = folder.resolve("book-%s.xlsx".formatted(files.size()));
      files.add(Files.write(file, SampleWorkbooks.bytes(book)));
    }
    var compared = 0;
    var recalculated = new LibreOffice(folder).recalculate(files);
    for (var index = 0; index < files.size(); index++) {
      try (var ours = SampleWorkbooks.open(Files.readAllBytes(files.get(index)));
          var theirs = SampleWorkbooks.open(Files.readAllBytes(recalculated.get(index)))) {
        compared += FormulaCells.compare(ours, theirs);
      }
    }
    return compared;
  }
}
