package fidelity.workbook.excel;

import fidelity.workbook.Area;
import fidelity.workbook.Cell;
import fidelity.workbook.Feature;
import fidelity.workbook.Row;
import fidelity.workbook.Sheet;
import fidelity.workbook.Style;
import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes a sheet's rows as XML, one after another.
///
/// POI would keep an object for each cell, and so a file's memory would grow with its rows.
final class RowWriter {

  private static final String WHOLE = ".0";

  private final Sheet sheet;
  private final Styles styles;
  private final XMLStreamWriter xml;
  private final BitSet grouped = new BitSet();
  private final List<String> warnings = new ArrayList<>();

  private RowWriter(Sheet sheet, Styles styles, XMLStreamWriter xml) {
    this.sheet = sheet;
    this.styles = styles;
    this.xml = xml;
  }

  /// Writes them all, and says what could not be written as it is.
  static List<String> write(Sheet sheet, Styles styles, OutputStream out) {
    try {
      var text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      var writer = new RowWriter(sheet, styles, xml);
      writer.write();
      xml.flush();
      return writer.warnings;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e); // the stream is memory
    }
  }

  private void write() throws XMLStreamException {
    for (var feature : sheet.features()) {
      if (feature instanceof Feature.Group(var first, var last)) {
        grouped.set(first, last + 1);
      }
    }
    var number = 0;
    for (var row : sheet.rows()) {
      write(number++, row);
    }
  }

  private void write(int number, Row row) throws XMLStreamException {
    xml.writeStartElement("row");
    xml.writeAttribute("r", String.valueOf(number + 1));
    xml.writeAttribute("ht", number(row.height()));
    xml.writeAttribute("customHeight", "1");
    if (grouped.get(number)) {
      xml.writeAttribute("outlineLevel", "1");
    }
    for (var column = 0; column < row.cells().size(); column++) {
      write(row.cells().get(column), Area.cell(number, column));
    }
    xml.writeEndElement();
  }

  private void write(Cell cell, Area place) throws XMLStreamException {
    switch (cell) {
      case Cell.Blank(var style) -> begin(place, styles.text(style, false));
      case Cell.Text(var text, var style) -> write(text, style, place);
      case Cell.Figure(var value, var format, var style) -> {
        begin(place, styles.number(style, format));
        write(value);
      }
      case Cell.Formula(var formula, var shown) -> write(formula, shown, place);
    }
    xml.writeEndElement();
  }

  private void write(String text, Style style, Area place) throws XMLStreamException {
    var safe = safe(text, place);
    begin(place, styles.text(style, safe.looksLikeFormula()));
    if (!text.isEmpty()) {
      xml.writeAttribute("t", "inlineStr");
      xml.writeStartElement("is");
      xml.writeStartElement("t");
      if (!text.strip().equals(text)) {
        xml.writeAttribute("xml:space", "preserve");
      }
      xml.writeCharacters(safe.escaped());
      xml.writeEndElement();
      xml.writeEndElement();
    }
  }

  /// A formula is written with its value, so that programs that do not compute show it too.
  private void write(String formula, Cell shown, Area place) throws XMLStreamException {
    switch (shown) {
      case Cell.Text(var text, var style) -> {
        begin(place, styles.text(style, false));
        xml.writeAttribute("t", "str");
        write("f", formula);
        write("v", safe(text, place).escaped());
      }
      case Cell.Figure(var value, var format, var style) -> {
        begin(place, styles.number(style, format));
        write("f", formula);
        write(value);
      }
      case Cell.Blank(var style) -> {
        begin(place, styles.text(style, false));
        write("f", formula);
      }
      case Cell.Formula _ -> throw new IllegalArgumentException("A formula that shows a formula");
    }
  }

  private void begin(Area place, int style) throws XMLStreamException {
    xml.writeStartElement("c");
    xml.writeAttribute("r", place.reference());
    xml.writeAttribute("s", String.valueOf(style));
  }

  private void write(BigDecimal value) throws XMLStreamException {
    write("v", number(value.doubleValue()));
  }

  private void write(String element, String text) throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private static String number(double number) {
    var text = String.valueOf(number);
    return text.endsWith(WHOLE) ? text.substring(0, text.length() - WHOLE.length()) : text;
  }

  private SafeText safe(String text, Area place) {
    var safe = SafeText.of(text);
    if (safe.replaced() > 0) {
      warnings.add(
          "%s: characters that a workbook cannot hold: %s; they are shown as others"
              .formatted(place.on(sheet.name()), safe.replaced()));
    }
    return safe;
  }
}
