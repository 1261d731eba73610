package fidelity.workbook.excel.chart;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.workbook.Area;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.Chart;
import fidelity.workbook.Chart.Axis;
import fidelity.workbook.Chart.Direction;
import fidelity.workbook.Chart.Series;
import fidelity.workbook.Chart.Shade;
import fidelity.workbook.PageSetup;
import fidelity.workbook.Paper;
import fidelity.workbook.Row;
import fidelity.workbook.Sheet;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A chart's XML draws its bars from the sheet's cells, and escapes whatever texts hold.
class ChartXmlTest {

  private static final Series FAINT = new Series("Most", Area.column(2, 0, 1), Shade.FAINT);
  private static final Series FIRM = new Series("Now", Area.column(1, 0, 1), Shade.FIRM);

  @Test
  void barsToTheRightHaveTheFirstOnTop() {
    assertThat(xml(Direction.ACROSS, FAINT, FIRM))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" \
            xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">
            <c:roundedCorners val="0"/>
            <c:chart>
            <c:title>
            <c:tx><c:rich><a:bodyPr/><a:p><a:r>
            <a:rPr lang="fi" sz="1100" b="1"><a:solidFill><a:srgbClr val="0B5563"/></a:solidFill></a:rPr>
            <a:t>A &lt;b&gt; &amp; &quot;c&quot; \uFFFD</a:t>
            </a:r></a:p></c:rich></c:tx>
            <c:overlay val="0"/>
            </c:title>
            <c:plotArea>
            <c:layout/>
            <c:barChart>
            <c:barDir val="bar"/>
            <c:varyColors val="0"/>
            <c:ser>
            <c:idx val="0"/>
            <c:order val="0"/>
            <c:tx><c:v>Most</c:v></c:tx>
            <c:spPr><a:solidFill><a:srgbClr val="9DBFC6"/></a:solidFill></c:spPr>
            <c:dLbls>
            <c:showLegendKey val="0"/>
            <c:showVal val="1"/>
            <c:showCatName val="0"/>
            <c:showSerName val="0"/>
            <c:showPercent val="0"/>
            <c:showBubbleSize val="0"/>
            </c:dLbls>
            <c:cat><c:strRef><c:f>'It''s &amp;'!$A$1:$A$2</c:f><c:strCache><c:ptCount val="2"/>\
            <c:pt idx="0"><c:v>&lt;1&gt;</c:v></c:pt><c:pt idx="1"><c:v></c:v></c:pt></c:strCache></c:strRef></c:cat>
            <c:val><c:numRef><c:f>'It''s &amp;'!$C$1:$C$2</c:f><c:numCache><c:ptCount val="2"/>\
            <c:pt idx="0"><c:v>5.0</c:v></c:pt><c:pt idx="1"><c:v>0</c:v></c:pt></c:numCache></c:numRef></c:val>
            </c:ser>
            <c:ser>
            <c:idx val="1"/>
            <c:order val="1"/>
            <c:tx><c:v>Now</c:v></c:tx>
            <c:spPr><a:solidFill><a:srgbClr val="0B5563"/></a:solidFill></c:spPr>
            <c:dLbls>
            <c:showLegendKey val="0"/>
            <c:showVal val="1"/>
            <c:showCatName val="0"/>
            <c:showSerName val="0"/>
            <c:showPercent val="0"/>
            <c:showBubbleSize val="0"/>
            </c:dLbls>
            <c:cat><c:strRef><c:f>'It''s &amp;'!$A$1:$A$2</c:f><c:strCache><c:ptCount val="2"/>\
            <c:pt idx="0"><c:v>&lt;1&gt;</c:v></c:pt><c:pt idx="1"><c:v></c:v></c:pt></c:strCache></c:strRef></c:cat>
            <c:val><c:numRef><c:f>'It''s &amp;'!$B$1:$B$2</c:f><c:numCache><c:ptCount val="2"/>\
            <c:pt idx="0"><c:v>3.5</c:v></c:pt><c:pt idx="1"><c:v>2.0</c:v></c:pt></c:numCache></c:numRef></c:val>
            </c:ser>
            <c:gapWidth val="40"/>
            <c:overlap val="100"/>
            <c:axId val="1"/>
            <c:axId val="2"/>
            </c:barChart>
            <c:catAx>
            <c:axId val="1"/>
            <c:scaling><c:orientation val="maxMin"/></c:scaling>
            <c:delete val="0"/>
            <c:axPos val="l"/>
            <c:majorTickMark val="cross"/>
            <c:minorTickMark val="none"/>
            <c:tickLblPos val="nextTo"/>
            <c:crossAx val="2"/>
            <c:crosses val="autoZero"/>
            <c:auto val="0"/>
            </c:catAx>
            <c:valAx>
            <c:axId val="2"/>
            <c:scaling><c:orientation val="minMax"/><c:max val="5.4"/><c:min val="0"/></c:scaling>
            <c:delete val="0"/>
            <c:axPos val="b"/>
            <c:majorGridlines><c:spPr><a:ln><a:solidFill><a:srgbClr val="CBD6D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>
            <c:numFmt formatCode="0&quot; &quot;" sourceLinked="1"/>
            <c:majorTickMark val="cross"/>
            <c:minorTickMark val="none"/>
            <c:tickLblPos val="nextTo"/>
            <c:crossAx val="1"/>
            <c:crosses val="max"/>
            <c:crossBetween val="midCat"/>
            <c:majorUnit val="1"/>
            </c:valAx>
            </c:plotArea>
            <c:legend><c:legendPos val="b"/></c:legend>
            <c:plotVisOnly val="1"/>
            </c:chart>
            </c:chartSpace>
            """);
  }

  @Test
  void barsUpwardsHaveTheirScaleAtTheLeft() {
    var across = xml(Direction.ACROSS, FIRM).lines().toList();
    assertThat(xml(Direction.UP, FIRM).lines().filter(line -> !across.contains(line)))
        .containsExactly(
            "<c:barDir val=\"col\"/>", "<c:scaling><c:orientation val=\"minMax\"/></c:scaling>");
    assertThat(xml(Direction.UP, FIRM)).doesNotContain("maxMin", "\"max\"");
  }

  @Test
  void onlyTwoSeriesNeedALegend() {
    assertThat(xml(Direction.UP, FIRM)).doesNotContain("c:legend");
    assertThat(xml(Direction.UP, FAINT, FIRM)).contains("c:legend");
  }

  private static String xml(Direction direction, Series... series) {
    var axis = new Axis(BigDecimal.ZERO, new BigDecimal("5.4"), BigDecimal.ONE, "0\" \"");
    var chart =
        new Chart.Bars(
            new Area(3, 0, 9, 3),
            direction,
            "A <b> & \"c\" \uFFFF",
            "In words",
            Area.column(0, 0, 1),
            List.of(series),
            axis);
    return new ChartXml(sheet(), "fi", chart).text();
  }

  /// A formula counts with the number that it shows; a blank cell is no bar.
  private static Sheet sheet() {
    var rows =
        List.of(
            new Row(List.of(text("<1>"), figure("3.5"), figure("5")), 15),
            new Row(List.of(Cell.Blank.PLAIN, new Cell.Formula("1+1", figure("2"))), 15));
    var page = new PageSetup(Paper.PORTRAIT, 0, 0, "");
    return new Sheet("It's &", List.of(10, 10, 10), rows, List.of(), page);
  }

  private static Cell text(String text) {
    return new Cell.Text(text, CellStyle.BODY);
  }

  private static Cell figure(String value) {
    return new Cell.Figure(new BigDecimal(value), "0", CellStyle.BODY);
  }
}
