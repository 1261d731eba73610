package fidelity.workbook.excel.chart;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.workbook.Area;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.Chart;
import fidelity.workbook.Chart.Axis;
import fidelity.workbook.Chart.Line;
import fidelity.workbook.Chart.Mark;
import fidelity.workbook.Chart.Side;
import fidelity.workbook.Chart.Stroke;
import fidelity.workbook.PageSetup;
import fidelity.workbook.Paper;
import fidelity.workbook.Row;
import fidelity.workbook.Sheet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A line is drawn from the cells of a column or a row, and stops where they are blank.
class LinesXmlTest {

  private static final Cell NOTHING = Cell.Blank.PLAIN;

  @Test
  void aBlankCellHasNoPoint() {
    var line = new Line("A <b>", Area.column(1, 0, 2), Optional.empty(), Stroke.FIRM, List.of());
    assertThat(xml(line))
        .contains(
            "<c:tx><c:v>A &lt;b&gt;</c:v></c:tx>",
            "<c:f>'Visits'!$A$1:$A$3</c:f>",
            "<c:val><c:numRef><c:f>'Visits'!$B$1:$B$3</c:f><c:numCache><c:ptCount val=\"3\"/>"
                + "<c:pt idx=\"0\"><c:v>94.0</c:v></c:pt><c:pt idx=\"2\"><c:v>99.5</c:v></c:pt>",
            "<c:dispBlanksAs val=\"gap\"/>",
            "<c:tickLblPos val=\"low\"/>")
        .doesNotContain("c:errBars", "<c:dLbl>");
  }

  @Test
  void aRowOfCellsIsALineToo() {
    var line = new Line("A", new Area(0, 1, 0, 2), Optional.empty(), Stroke.BROKEN, List.of());
    assertThat(xml(line))
        .contains("'Visits'!$B$1:$C$1", "<a:prstDash val=\"sysDash\"/>", "val=\"diamond\"");
  }

  @Test
  void anOpenPointHasABarAndItsRangeBesideIt() {
    var marks =
        List.of(
            new Mark(0, Side.BELOW, Optional.of("94–96 & more")),
            new Mark(2, Side.ABOVE, Optional.empty()));
    var line =
        new Line(
            "A", Area.column(1, 0, 2), Optional.of(Area.column(2, 0, 2)), Stroke.POINTS, marks);
    assertThat(xml(line))
        .contains(
            "<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>",
            "<c:plus><c:numRef><c:f>'Visits'!$C$1:$C$3</c:f>",
            "<a:rPr lang=\"en\"/><a:t>94–96 &amp; more</a:t>",
            "<c:dLblPos val=\"b\"/>",
            "<c:dLblPos val=\"t\"/>");
  }

  @Test
  void noTwoStrokesDifferByColourAlone() {
    assertThat(Stroke.values())
        .extracting(StrokeLook::of)
        .extracting(look -> "%s %s %s".formatted(look.width(), look.dash(), look.symbol()))
        .doesNotHaveDuplicates();
  }

  private static String xml(Line line) {
    var axis = new Axis(BigDecimal.ZERO, BigDecimal.TEN, BigDecimal.ONE, "0");
    var chart =
        new Chart.Lines(
            new Area(3, 0, 9, 3),
            "Totals",
            "They rose",
            Area.column(0, 0, 2),
            List.of(line),
            axis,
            true);
    return new ChartXml(sheet(), "en", chart).text();
  }

  private static Sheet sheet() {
    var rows =
        List.of(
            new Row(List.of(text("2023"), figure("94"), figure("2")), 15),
            new Row(List.of(text("2024"), NOTHING, NOTHING), 15),
            new Row(List.of(text("2025"), figure("99.5"), figure("0")), 15));
    var page = new PageSetup(Paper.PORTRAIT, 0, 0, "");
    return new Sheet("Visits", List.of(10, 10, 10), rows, List.of(), page);
  }

  private static Cell text(String text) {
    return new Cell.Text(text, CellStyle.BODY);
  }

  private static Cell figure(String value) {
    return new Cell.Figure(new BigDecimal(value), "0", CellStyle.BODY);
  }
}
