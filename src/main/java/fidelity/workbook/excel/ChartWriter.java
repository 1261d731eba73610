package fidelity.workbook.excel;

import fidelity.workbook.Area;
import fidelity.workbook.Cell;
import fidelity.workbook.Feature.Chart;
import fidelity.workbook.Feature.Direction;
import fidelity.workbook.Feature.Series;
import fidelity.workbook.Feature.Shade;
import fidelity.workbook.Sheet;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;

/// Writes a bar chart that draws its bars from the sheet's cells.
///
/// @param sheet the sheet that the cells are on
/// @param language the language of its texts, which would otherwise be the machine's
record ChartWriter(Sheet sheet, Locale language, Chart chart) {

  private static final double TITLE_SIZE = 11;
  private static final int GAP = 40;
  private static final String ON_ONE_ANOTHER = "100";

  void write(XSSFSheet target) {
    var drawing = target.createDrawingPatriarch();
    var over = chart.over();
    var written =
        drawing.createChart(
            drawing.createAnchor(
                0, 0, 0, 0, over.left(), over.top(), over.right() + 1, over.bottom() + 1));
    describe(written);
    var data = data(written);
    var labels = labels();
    for (var index = 0; index < chart.series().size(); index++) {
      add(chart.series().get(index), labels, data);
    }
    var bars = written.getCTChart().getPlotArea().getBarChartArray(0);
    label(bars);
    overlap(bars);
  }

  private void describe(XSSFChart written) {
    written.setTitleText(SafeText.of(chart.title()).text());
    written.setTitleOverlay(false);
    var title = written.getTitle().getBody().getParagraph(0).getTextRuns().getFirst();
    title.setLanguage(language);
    title.setFontSize(TITLE_SIZE);
    title.setBold(true);
    title.setFontColor(XDDFColor.from(CellColour.ACCENT.rgb()));
    written.getCTChartSpace().addNewRoundedCorners().setVal(false);
    var frame =
        written.getGraphicFrame().getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr();
    frame.setTitle(SafeText.of(chart.title()).text());
    frame.setDescr(SafeText.of(chart.alternative()).text());
    if (chart.series().size() > 1) {
      written.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    }
  }

  private XDDFBarChartData data(XSSFChart written) {
    var across = chart.direction() == Direction.ACROSS;
    var names = written.createCategoryAxis(across ? AxisPosition.LEFT : AxisPosition.BOTTOM);
    var values = written.createValueAxis(across ? AxisPosition.BOTTOM : AxisPosition.LEFT);
    scale(names, values);
    var data = (XDDFBarChartData) written.createData(ChartTypes.BAR, names, values);
    data.setBarDirection(across ? BarDirection.BAR : BarDirection.COL);
    data.setVaryColors(false);
    data.setGapWidth(GAP);
    return data;
  }

  /// The first of horizontal bars stands on top, and the values' scale below the last.
  private void scale(XDDFCategoryAxis names, XDDFValueAxis values) {
    values.setMinimum(chart.axis().from().doubleValue());
    values.setMaximum(chart.axis().to().doubleValue());
    values.setMajorUnit(chart.axis().step().doubleValue());
    values.setNumberFormat(NegativeFormat.of(chart.axis().format(), chart.axis().from()));
    values.getOrAddMajorGridProperties().setLineProperties(line(CellColour.HAIRLINE));
    names.setCrosses(AxisCrosses.AUTO_ZERO);
    values.setCrosses(AxisCrosses.AUTO_ZERO);
    if (chart.direction() == Direction.ACROSS) {
      names.setOrientation(AxisOrientation.MAX_MIN);
      values.setCrosses(AxisCrosses.MAX);
    }
  }

  private void add(Series series, XDDFCategoryDataSource labels, XDDFBarChartData data) {
    var added = (XDDFBarChartData.Series) data.addSeries(labels, values(series.values()));
    added.setTitle(SafeText.of(series.name()).text(), null);
    added.setFillProperties(fill(ink(series.shade())));
    added.plot(); // alone: the chart's own method would also fill a workbook that nobody sees
  }

  private static void label(CTBarChart bars) {
    for (var series : bars.getSerArray()) {
      var labels = series.addNewDLbls();
      labels.addNewShowLegendKey().setVal(false);
      labels.addNewShowVal().setVal(true);
      labels.addNewShowCatName().setVal(false);
      labels.addNewShowSerName().setVal(false);
      labels.addNewShowPercent().setVal(false);
      labels.addNewShowBubbleSize().setVal(false);
    }
  }

  /// Puts the series on one another. As text, for POI's small schemas lack the number's type.
  private static void overlap(CTBarChart bars) {
    try (var cursor = bars.addNewOverlap().newCursor()) {
      cursor.setAttributeText(new QName("val"), ON_ONE_ANOTHER);
    }
  }

  private XDDFCategoryDataSource labels() {
    var texts = cells(chart.labels()).map(ChartWriter::text).toArray(String[]::new);
    return XDDFDataSourcesFactory.fromArray(texts, chart.labels().on(sheet.name()));
  }

  private XDDFNumericalDataSource<Double> values(Area area) {
    var numbers = cells(area).map(ChartWriter::number).toArray(Double[]::new);
    return XDDFDataSourcesFactory.fromArray(numbers, area.on(sheet.name()));
  }

  private Stream<Cell> cells(Area area) {
    return IntStream.rangeClosed(area.top(), area.bottom())
        .mapToObj(row -> sheet.cell(row, area.left()));
  }

  private static String text(Cell cell) {
    return cell instanceof Cell.Text(var text, _) ? SafeText.of(text).text() : "";
  }

  private static Double number(Cell cell) {
    return switch (cell) {
      case Cell.Figure(var value, _, _) -> value.doubleValue();
      case Cell.Formula(_, var shown) -> number(shown);
      case Cell.Text _, Cell.Blank _ -> 0.0;
    };
  }

  private static CellColour ink(Shade shade) {
    return switch (shade) {
      case FIRM -> CellColour.ACCENT;
      case FAINT -> CellColour.FAINT;
    };
  }

  private static XDDFSolidFillProperties fill(CellColour ink) {
    return new XDDFSolidFillProperties(XDDFColor.from(ink.rgb()));
  }

  private static XDDFLineProperties line(CellColour ink) {
    return new XDDFLineProperties(fill(ink));
  }
}
