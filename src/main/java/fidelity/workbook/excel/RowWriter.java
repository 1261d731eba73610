package fidelity.workbook.excel;

import fidelity.ooxml.SafeText;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Message;
import fidelity.workbook.Area;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.Feature;
import fidelity.workbook.Row;
import fidelity.workbook.Sheet;
import fidelity.workbook.excel.look.NegativeFormat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Writes a sheet's rows as XML, one after another.
///
/// POI would keep an object for each cell, and so a file's memory would grow with its rows.
final class RowWriter {

  private static final String WHOLE = ".0";

  private final Sheet sheet;
  private final Styles styles;
  private final NumberedTexts texts;
  private final RowXml xml;
  private final BitSet grouped = new BitSet();
  private final BitSet hidden = new BitSet();
  private final BitSet folding = new BitSet();
  private final List<Message> warnings = new ArrayList<>();

  private RowWriter(Sheet sheet, Styles styles, NumberedTexts texts, RowXml xml) {
    this.sheet = sheet;
    this.styles = styles;
    this.texts = texts;
    this.xml = xml;
  }

  /// Writes them all, and says what could not be written as it is.
  static List<Message> write(Sheet sheet, Styles styles, NumberedTexts texts, RowXml xml) {
    var writer = new RowWriter(sheet, styles, texts, xml);
    writer.write();
    return writer.warnings;
  }

  private void write() {
    for (var feature : sheet.features()) {
      if (feature instanceof Feature.Group(var first, var last, var folded)) {
        grouped.set(first, last + 1);
        hidden.set(first, folded ? last + 1 : first);
        folding.set(first - 1, folded);
      }
      if (feature instanceof Feature.HiddenRows(var first, var last)) {
        hidden.set(first, last + 1);
      }
    }
    var number = 0;
    for (var row : sheet.rows()) {
      write(number++, row);
      xml.passOn();
    }
    xml.flush();
  }

  private void write(int number, Row row) {
    xml.begin("row").with("r", number + 1).with("ht", number(row.height()));
    if (!row.grows()) {
      xml.with("customHeight", 1);
    }
    if (hidden.get(number)) {
      xml.with("hidden", 1);
    }
    if (grouped.get(number)) {
      xml.with("outlineLevel", 1);
    }
    if (folding.get(number)) {
      xml.with("collapsed", 1);
    }
    for (var column = 0; column < row.cells().size(); column++) {
      write(row.cells().get(column), Area.cell(number, column));
    }
    xml.end("row");
  }

  private void write(Cell cell, Area place) {
    switch (cell) {
      case Cell.Blank(var style, var format) -> begin(place, styles.number(style, format));
      case Cell.Text(var text, var style) -> write(text, style, place);
      case Cell.Figure(var value, var format, var style) -> {
        begin(place, styles.number(style, NegativeFormat.of(format, value)));
        write(value);
      }
      case Cell.Formula(var formula, var shown) -> write(formula, shown, place);
    }
    xml.end("c");
  }

  private void write(String text, CellStyle style, Area place) {
    var safe = safe(text, place);
    begin(place, styles.text(style, safe.looksLikeFormula()));
    if (!text.isEmpty()) {
      xml.with("t", "s");
      write("v", String.valueOf(texts.of(safe.escaped())));
    }
  }

  /// A formula is written with its value, so that programs that do not compute show it too.
  private void write(String formula, Cell shown, Area place) {
    switch (shown) {
      case Cell.Text(var text, var style) -> {
        begin(place, styles.text(style, false));
        xml.with("t", "str");
        write("f", formula);
        write("v", safe(text, place).escaped());
      }
      case Cell.Figure(var value, var format, var style) -> {
        begin(place, styles.number(style, NegativeFormat.of(format, value)));
        write("f", formula);
        write(value);
      }
      case Cell.Blank(var style, var format) -> {
        begin(place, styles.number(style, format));
        write("f", formula);
      }
      case Cell.Formula _ -> throw new IllegalArgumentException("A formula that shows a formula");
    }
  }

  private void begin(Area place, int style) {
    xml.begin("c").with("r", place.reference()).with("s", style);
  }

  private void write(BigDecimal value) {
    write("v", number(value.doubleValue()));
  }

  private void write(String element, String text) {
    xml.begin(element).text(text).end(element);
  }

  private static String number(double number) {
    var text = String.valueOf(number);
    return text.endsWith(WHOLE) ? text.substring(0, text.length() - WHOLE.length()) : text;
  }

  private SafeText safe(String text, Area place) {
    var safe = SafeText.of(text);
    if (safe.replaced() > 0) {
      warnings.add(
          Message.of(
              Code.UNFIT_FOR_WORKBOOK,
              Detail.name(place.on(sheet.name())),
              Detail.whole(safe.replaced())));
    }
    return safe;
  }
}
