package fidelity.workbook.excel.chart;

import fidelity.ooxml.NewParts;
import fidelity.ooxml.SafeText;
import fidelity.ooxml.XmlText;
import fidelity.workbook.Chart;
import fidelity.workbook.Feature.Drawing;
import fidelity.workbook.Sheet;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// Writes the charts of a sheet as parts of the file: each its own, and a drawing that places them.
///
/// POI's own objects for charts are two layers over the XML; see explanation/start-up.md.
///
/// @param language the tag of the language of the charts' texts
public record DrawingWriter(Sheet sheet, XSSFSheet target, String language) {

  /// Writes them all; nothing where the sheet has none.
  public void write() {
    var charts =
        sheet.features().stream()
            .filter(Drawing.class::isInstance)
            .map(Drawing.class::cast)
            .map(Drawing::chart)
            .toList();
    if (charts.isEmpty()) {
      return;
    }
    write(charts);
  }

  private void write(List<Chart> charts) {
    var parts = new NewParts(target.getPackagePart().getPackage());
    var drawing = parts.next(XSSFRelation.DRAWINGS);
    var frames = new StringBuilder();
    var number = 1;
    for (var chart : charts) {
      var part = parts.next(XSSFRelation.CHART);
      NewParts.fill(part, new ChartXml(sheet, language, chart).text());
      var id = NewParts.link(drawing, part, XSSFRelation.CHART);
      frames.append(frame(number++, chart, id));
    }
    NewParts.fill(drawing, drawing(frames.toString()));
    var id = NewParts.link(target.getPackagePart(), drawing, XSSFRelation.DRAWINGS);
    target.getCTWorksheet().addNewDrawing().setId(id);
  }

  private static String drawing(String frames) {
    return """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" \
    xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
    xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" \
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
    %s</xdr:wsDr>
    """
        .formatted(frames);
  }

  /// A frame with a chart, from cell to cell; so its own measures are left at nothing.
  ///
  /// @param number its number among the drawing's frames, from 1
  /// @param id by which the drawing refers to the chart's part
  private static String frame(int number, Chart chart, String id) {
    return """
    <xdr:twoCellAnchor editAs="twoCell">
    <xdr:from>%1$s</xdr:from>
    <xdr:to>%2$s</xdr:to>
    <xdr:graphicFrame>
    <xdr:nvGraphicFramePr>
    <xdr:cNvPr id="%3$s" name="%4$s" title="%4$s" descr="%5$s"/>
    <xdr:cNvGraphicFramePr/>
    </xdr:nvGraphicFramePr>
    <xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>
    <a:graphic>
    <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">
    <c:chart r:id="%6$s"/>
    </a:graphicData>
    </a:graphic>
    </xdr:graphicFrame>
    <xdr:clientData/>
    </xdr:twoCellAnchor>
    """
        .formatted(
            corner(chart.over().left(), chart.over().top()),
            corner(chart.over().right() + 1, chart.over().bottom() + 1),
            number,
            escaped(chart.title()),
            escaped(chart.alternative()),
            id);
  }

  private static String corner(int column, int row) {
    return "<xdr:col>%s</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>%s</xdr:row><xdr:rowOff>0</xdr:rowOff>"
        .formatted(column, row);
  }

  private static String escaped(String text) {
    return XmlText.escaped(SafeText.of(text).text());
  }
}
