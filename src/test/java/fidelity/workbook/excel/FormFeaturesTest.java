package fidelity.workbook.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fidelity.workbook.Area;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.Feature;
import fidelity.workbook.Feature.Allowed;
import fidelity.workbook.Hint;
import fidelity.workbook.PageSetup;
import fidelity.workbook.Paper;
import fidelity.workbook.Row;
import fidelity.workbook.Sheet;
import fidelity.workbook.Workbook;
import fidelity.workbook.WorkbookMetadata;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/// What a sheet to fill in needs stands in the file: open cells, lists, folded and hidden rows.
class FormFeaturesTest {

  private static final Hint PROMPT = new Hint("Answer", "Choose one.");
  private static final Hint REFUSAL = new Hint("Not in the list", "Choose from the list.");

  @Test
  void onlyCellsToFillInAreOpenOnAProtectedSheet() throws IOException {
    try (var book = book(List.of(new Feature.Protection()))) {
      var sheet = book.getSheetAt(0);
      assertThat(sheet.isSheetLocked()).isTrue();
      assertThat(sheet.isFormatRowsLocked()).isFalse();
      assertThat(sheet.isFormatColumnsLocked()).isFalse();
      assertThat(sheet.getCTWorksheet().getSheetProtection().isSetPassword()).isFalse();
      assertThat(sheet.getRow(0).getCell(0).getCellStyle().getLocked()).isTrue();
      assertThat(sheet.getRow(0).getCell(1).getCellStyle().getLocked()).isFalse();
    }
  }

  @Test
  void foldedRowsAreHiddenBelowTheOneThatUnfoldsThem() throws IOException {
    try (var book = book(List.of(new Feature.Group(2, 3, true)))) {
      var sheet = book.getSheetAt(0);
      assertThat(Stream.of(1, 2, 3, 4).map(row -> sheet.getRow(row).getZeroHeight()))
          .containsExactly(false, true, true, false);
      assertThat(sheet.getRow(1).getCTRow().getCollapsed()).isTrue();
      assertThat(sheet.getRowSumsBelow()).isFalse();
    }
  }

  @Test
  void rowsColumnsAndSheetsAreHidden() throws IOException {
    var features =
        List.of(
            new Feature.HiddenRows(1, 1),
            new Feature.HiddenColumns(1, 1),
            new Feature.HiddenSheet());
    try (var book = book(features)) {
      var sheet = book.getSheetAt(0);
      assertThat(sheet.getRow(1).getZeroHeight()).isTrue();
      assertThat(sheet.getRow(0).getZeroHeight()).isFalse();
      assertThat(sheet.isColumnHidden(1)).isTrue();
      assertThat(sheet.isColumnHidden(0)).isFalse();
      assertThat(book.isSheetHidden(0)).isTrue();
    }
  }

  @Test
  void aCellTakesWhatIsListedOrWhatAFormulaAllows() throws IOException {
    var features =
        List.<Feature>of(
            new Feature.Validation(
                Area.cell(0, 1), new Allowed.Listed("'Sheet'!$A$1:$A$5"), PROMPT, REFUSAL),
            new Feature.Validation(
                Area.cell(1, 1), new Allowed.Fulfilling("ISNUMBER(B2)"), PROMPT, REFUSAL));
    try (var book = book(features)) {
      var all = book.getSheetAt(0).getDataValidations();
      assertThat(all)
          .extracting(each -> each.getValidationConstraint().getFormula1())
          .containsExactly("'Sheet'!$A$1:$A$5", "ISNUMBER(B2)");
      assertThat(all.getFirst().getPromptBoxText()).isEqualTo("Choose one.");
      assertThat(all.getFirst().getErrorBoxTitle()).isEqualTo("Not in the list");
    }
  }

  @Test
  void aRowThatGrowsHasNoHeightOfItsOwn() throws IOException {
    try (var book = book(List.of())) {
      assertThat(book.getSheetAt(0).getRow(0).getCTRow().getCustomHeight()).isTrue();
      assertThat(book.getSheetAt(0).getRow(4).getCTRow().getCustomHeight()).isFalse();
    }
  }

  @Test
  void aHintIsNeverLongerThanExcelTakes() {
    var hint = Hint.of("t".repeat(33), "x".repeat(253) + "😀😀");
    assertThat(hint.title()).hasSize(32).endsWith("…");
    assertThat(hint.text()).hasSize(254).endsWith("x…");
    assertThat(Hint.of("t".repeat(32), "x".repeat(255)).text()).doesNotContain("…");
    assertThatThrownBy(() -> new Hint("t".repeat(33), ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static XSSFWorkbook book(List<? extends Feature> features) throws IOException {
    var cells =
        List.<Cell>of(
            new Cell.Text("Question", CellStyle.BODY),
            new Cell.Figure(BigDecimal.ONE, "0", CellStyle.INPUT));
    var rows =
        Stream.of(false, false, false, false, true)
            .map(grows -> new Row(cells, 19, grows))
            .toList();
    var page = new PageSetup(Paper.PORTRAIT, 1, 0, "Footer");
    var out = new ByteArrayOutputStream();
    new ExcelWriter()
        .write(
            new Workbook(
                new WorkbookMetadata(
                    "Title", "en", LocalDate.EPOCH, "fidelity", new LinkedHashMap<>()),
                List.of(
                    new Sheet("Sheet", List.of(20, 10), rows, List.copyOf(features), page),
                    new Sheet("Other", List.of(20, 10), rows, List.of(), page)),
                List.of()),
            out);
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
  }
}
