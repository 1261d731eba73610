package fidelity.workbook;

import java.math.BigDecimal;

/// One cell of a sheet: its content and what it is among the others.
public sealed interface Cell {

  /// What the cell is among the others.
  CellStyle style();

  /// A cell without content.
  ///
  /// @param format how a number is shown that is written into it
  record Blank(CellStyle style, String format) implements Cell {

    /// A blank cell outside of all tables.
    public static final Blank PLAIN = new Blank(CellStyle.TEXT);

    /// A cell that shows a number as it is.
    public Blank(CellStyle style) {
      this(style, "General");
    }
  }

  /// Text, which stays text whatever it begins with.
  record Text(String text, CellStyle style) implements Cell {}

  /// A number.
  ///
  /// @param format a number format in the file format's own notation, which knows no locale
  record Figure(BigDecimal value, String format, CellStyle style) implements Cell {}

  /// A formula, without its equals sign, and the text or number that it yields now.
  record Formula(String formula, Cell shown) implements Cell {

    @Override
    public CellStyle style() {
      return shown.style();
    }
  }
}
