package fidelity.report.docx.figure;

import fidelity.ooxml.FixedZip;
import fidelity.ooxml.XmlText;
import fidelity.report.Figure.Bar;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipOutputStream;

/// The small workbook inside a chart, which Word opens where somebody edits the chart's data.
final class ChartBook {

  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String LINKS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String TYPES =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private ChartBook() {}

  /// The workbook of a chart's bars: their labels, how far each surely reaches, how much further it
  /// may.
  static byte[] of(BarChart chart) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts(chart).entrySet()) {
        FixedZip.begin(part.getKey(), zip);
        zip.write((HEAD + part.getValue()).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // it is in memory
    }
    return bytes.toByteArray();
  }

  private static Map<String, String> parts(BarChart chart) {
    var parts = new LinkedHashMap<String, String>();
    parts.put(
        "[Content_Types].xml",
        """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
        <Default Extension="xml" ContentType="application/xml"/>\
        <Override PartName="/xl/workbook.xml" ContentType="%1$ssheet.main+xml"/>\
        <Override PartName="/xl/worksheets/sheet1.xml" ContentType="%1$sworksheet+xml"/></Types>\
        """
            .formatted(TYPES));
    parts.put("_rels/.rels", link("officeDocument", "xl/workbook.xml"));
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
            .formatted(MAIN, LINKS));
    parts.put("xl/_rels/workbook.xml.rels", link("worksheet", "worksheets/sheet1.xml"));
    parts.put("xl/worksheets/sheet1.xml", sheet(chart));
    return parts;
  }

  private static String link(String kind, String target) {
    return """
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
    <Relationship Id="rId1" Type="%s/%s" Target="%s"/></Relationships>\
    """
        .formatted(LINKS, kind, target);
  }

  private static String sheet(BarChart chart) {
    var rows = new StringBuilder("<row r=\"1\"/>");
    var row = 2;
    for (var bar : chart.bars()) {
      rows.append(row(row++, bar, chart.sure(bar), chart.open(bar)));
    }
    return "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>".formatted(MAIN, rows);
  }

  private static String row(int row, Bar bar, BigDecimal sure, BigDecimal open) {
    return """
    <row r="%1$s"><c r="A%1$s" t="inlineStr"><is><t>%2$s</t></is></c>\
    <c r="B%1$s"><v>%3$s</v></c><c r="C%1$s"><v>%4$s</v></c></row>\
    """
        .formatted(
            row, XmlText.escaped(BarChart.label(bar)), sure.toPlainString(), open.toPlainString());
  }
}
