package fidelity.workbook.layout;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.workbook.Area;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.Feature;
import fidelity.workbook.Paper;
import fidelity.workbook.Row;
import fidelity.workbook.Sheet;
import org.junit.jupiter.api.Test;

/// Rows are as tall as their text, and text goes on where no row can hold it.
class RowsTest {

  @Test
  void aRowIsAsTallAsItsLongestCell() {
    var rows = Rows.page(Paper.PORTRAIT, 20, 20);
    rows.add(text("short"), text("short"));
    rows.add(text("short"), text("word ".repeat(20)));
    var heights = sheet(rows).rows().stream().map(Row::height).toList();
    assertThat(heights.getLast()).isGreaterThan(4 * heights.getFirst());
  }

  @Test
  void onAPageTextThatNoRowShowsGoesOnBesideBlanks() {
    var rows = Rows.page(Paper.PORTRAIT, 10, 40);
    rows.add(text("Label"), text("word ".repeat(1_000)));
    var sheet = sheet(rows);
    assertThat(sheet.rows()).hasSizeGreaterThan(4).allMatch(row -> row.height() <= 409);
    assertThat(sheet.cell(1, 0)).isEqualTo(new Cell.Blank(CellStyle.TEXT));
    assertThat(column(sheet, 1)).isEqualTo("word ".repeat(1_000));
  }

  @Test
  void inATableTextThatNoCellHoldsGoesOnBesideItsKeys() {
    var endless = "🙂".repeat(20_000);
    var rows = Rows.table(Paper.LANDSCAPE, 1, 10, 40, 40);
    rows.add(text("key"), text(endless), text("note"));
    var sheet = sheet(rows);
    assertThat(sheet.rows()).hasSize(2);
    assertThat(column(sheet, 0)).isEqualTo("keykey");
    assertThat(column(sheet, 1)).isEqualTo(endless);
    assertThat(column(sheet, 2)).isEqualTo("note");
    assertThat(((Cell.Text) sheet.cell(0, 1)).text()).hasSize(32_766);
  }

  @Test
  void aLineOverAllColumnsIsNeverMerged() {
    var rows = Rows.page(Paper.PORTRAIT, 10, 40);
    rows.across(new Cell.Text("word ".repeat(40).strip(), CellStyle.LINE));
    var sheet = sheet(rows);
    assertThat(sheet.rows()).hasSizeGreaterThan(3);
    assertThat(column(sheet, 0).replace(" ", "")).isEqualTo("word".repeat(40));
    assertThat(sheet.cell(0, 1)).isEqualTo(new Cell.Blank(CellStyle.LINE));
    assertThat(sheet.features()).isEmpty();
  }

  @Test
  void headingsAloneAreNoTable() {
    var rows = Rows.page(Paper.PORTRAIT, 10, 40);
    rows.add(text("Name"), text("Text"));
    rows.table("Alone", 0, 0, 1, Feature.Filters.NONE);
    assertThat(sheet(rows).features()).isEmpty();
    rows.add(text("name"), text("text"));
    rows.table("Names", 0, 0, 1, Feature.Filters.NONE);
    assertThat(sheet(rows).features())
        .containsExactly(new Feature.Table("Names", new Area(0, 0, 1, 1), Feature.Filters.NONE));
  }

  @Test
  void everyRowAddedIsPrinted() {
    var rows = Rows.page(Paper.PORTRAIT, 10, 40);
    rows.blank(3);
    rows.print();
    assertThat(sheet(rows).features()).containsExactly(new Feature.PrintArea(new Area(0, 0, 2, 1)));
  }

  private static Cell.Text text(String text) {
    return new Cell.Text(text, CellStyle.TEXT);
  }

  private static Sheet sheet(Rows rows) {
    return rows.sheet("Sheet", 0, "");
  }

  private static String column(Sheet sheet, int column) {
    var texts = new StringBuilder();
    for (var row : sheet.rows()) {
      if (row.cells().get(column) instanceof Cell.Text(var text, _)) {
        texts.append(text);
      }
    }
    return texts.toString();
  }
}
