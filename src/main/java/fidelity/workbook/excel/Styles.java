package fidelity.workbook.excel;

import fidelity.workbook.CellStyle;
import java.util.HashMap;
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

  private final XSSFWorkbook file;
  private final Map<Key, XSSFCellStyle> styles = new HashMap<>();
  private final Map<Letters, XSSFFont> fonts = new HashMap<>();

  Styles(XSSFWorkbook file) {
    this.file = file;
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
    style.setIndention((short) (look.inTable() && key.style() != CellStyle.HEADING ? 1 : 0));
    style.setWrapText(true);
    style.setQuotePrefixed(key.quoted());
    style.setDataFormat(file.createDataFormat().getFormat(key.format()));
    if (look.fill() != CellColour.WHITE) {
      style.setFillForegroundColor(look.fill().color());
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    draw(style, look.edge());
    return style;
  }

  /// What may stand beside longer text begins with it; all else is balanced in its row.
  private static VerticalAlignment vertical(CellStyle style) {
    return switch (style) {
      case TEXT, LABEL, SCORE -> VerticalAlignment.TOP;
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
