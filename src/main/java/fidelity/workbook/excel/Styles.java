package fidelity.workbook.excel;

import fidelity.workbook.CellStyle;
import fidelity.workbook.CellStyle.Flow;
import fidelity.workbook.excel.look.CellColour;
import fidelity.workbook.excel.look.CellLook;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder.BorderSide;

/// The cell styles of one file, each made when it is first asked for.
final class Styles {

  private static final String FONT = "Calibri";

  /// The angle of text that reads upwards, in degrees.
  private static final int UPWARDS = 90;

  private final XSSFWorkbook file;
  private final Map<Key, XSSFCellStyle> styles = new HashMap<>();
  private final Map<Letters, XSSFFont> fonts = new HashMap<>();
  private final NamedStyles names;

  Styles(XSSFWorkbook file) {
    this.file = file;
    this.names = new NamedStyles(file.getStylesSource());
  }

  /// The names of the styles that were made.
  NamedStyles names() {
    return names;
  }

  /// @param quoted whether text that looks like a formula must stay text when it is edited
  private record Key(CellStyle style, String format, boolean quoted) {}

  private record Letters(int size, boolean bold, CellColour ink) {}

  /// The number of a style for text.
  int text(CellStyle style, boolean quoted) {
    return styles.computeIfAbsent(new Key(style, "General", quoted), this::make).getIndex();
  }

  /// The number of a style for figures.
  int number(CellStyle style, String format) {
    return styles.computeIfAbsent(new Key(style, format, false), this::make).getIndex();
  }

  private XSSFCellStyle make(Key key) {
    var look = CellLook.of(key.style());
    var style = file.createCellStyle();
    style.setFont(font(new Letters(key.style().size(), look.bold(), look.ink())));
    style.setAlignment(look.align());
    style.setVerticalAlignment(vertical(key.style()));
    style.setIndention((short) (indented(key.style(), look) ? 1 : 0));
    style.setWrapText(key.style().flow() != Flow.ACROSS);
    style.setRotation((short) (key.style().flow() == Flow.UPRIGHT ? UPWARDS : 0));
    if (key.style().input()) {
      style.setLocked(false);
    }
    style.setQuotePrefixed(key.quoted());
    style.setDataFormat(file.createDataFormat().getFormat(key.format()));
    if (look.fill() != CellColour.WHITE) {
      style.setFillForegroundColor(look.fill().color());
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    draw(style, look.edge());
    style.getCoreXf().setXfId(names.of(key.style(), style.getCoreXf()));
    return style;
  }

  private static boolean indented(CellStyle style, CellLook look) {
    return (look.inTable() || style == CellStyle.HINT)
        && style != CellStyle.HEADING
        && style.flow() != Flow.UPRIGHT;
  }

  /// What may stand beside longer text begins with it; headings
  /// stand on their table; all else is balanced in its row.
  private static VerticalAlignment vertical(CellStyle style) {
    return switch (style) {
      case TEXT, LABEL, SCORE, INPUT, INPUT_RIGHT, HINT -> VerticalAlignment.TOP;
      case COLUMN, COLUMN_RIGHT, COLUMN_UPRIGHT -> VerticalAlignment.BOTTOM;
      default -> VerticalAlignment.CENTER;
    };
  }

  private XSSFFont font(Letters letters) {
    return fonts.computeIfAbsent(
        letters,
        _ -> {
          var font = file.createFont();
          font.setFontName(FONT);
          font.setFontHeightInPoints((short) letters.size());
          font.setBold(letters.bold());
          font.setColor(letters.ink().color());
          return font;
        });
  }

  private static void draw(XSSFCellStyle style, CellLook.Edge edge) {
    switch (edge) {
      case NONE -> {}
      case HAIRLINE_BELOW -> below(style, BorderStyle.THIN, CellColour.HAIRLINE);
      case ACCENT_ABOVE -> above(style, BorderStyle.THIN);
      case ACCENT_BELOW -> below(style, BorderStyle.THIN, CellColour.ACCENT);
      case ACCENT_AROUND -> {
        above(style, BorderStyle.MEDIUM);
        below(style, BorderStyle.MEDIUM, CellColour.ACCENT);
      }
      case BOX -> around(style);
    }
  }

  private static void around(XSSFCellStyle style) {
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    below(style, BorderStyle.THIN, CellColour.FAINT);
    for (var side : List.of(BorderSide.TOP, BorderSide.LEFT, BorderSide.RIGHT)) {
      style.setBorderColor(side, CellColour.FAINT.color());
    }
  }

  private static void above(XSSFCellStyle style, BorderStyle line) {
    style.setBorderTop(line);
    style.setBorderColor(BorderSide.TOP, CellColour.ACCENT.color());
  }

  private static void below(XSSFCellStyle style, BorderStyle line, CellColour ink) {
    style.setBorderBottom(line);
    style.setBorderColor(BorderSide.BOTTOM, ink.color());
  }
}
