package fidelity.workbook.cohort;

import fidelity.workbook.Area;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import java.util.function.Function;

/// A column of a sheet that lists subjects, a row each.
///
/// @param width in digits of the standard font
/// @param head how its heading looks
/// @param above what stands above the heading, of the cells below it
/// @param cell its cell in a subject's row
record ListColumn<T>(
    String heading, int width, CellStyle head, Function<Area, Cell> above, Function<T, Cell> cell) {

  /// A column of texts, which stand at the left.
  static <T> ListColumn<T> text(String heading, int width, Function<T, String> text) {
    return new ListColumn<>(
        heading,
        width,
        CellStyle.COLUMN,
        _ -> Cell.Blank.PLAIN,
        subject -> new Cell.Text(text.apply(subject), CellStyle.BODY));
  }

  /// A column of figures, which stand at the right.
  static <T> ListColumn<T> figure(String heading, int width, Function<T, Cell> cell) {
    return new ListColumn<>(heading, width, CellStyle.COLUMN_RIGHT, _ -> Cell.Blank.PLAIN, cell);
  }

  /// A column of scores, which stand in the middle.
  static <T> ListColumn<T> score(String heading, int width, Function<T, Cell> cell) {
    return new ListColumn<>(heading, width, CellStyle.COLUMN_CENTRE, _ -> Cell.Blank.PLAIN, cell);
  }

  /// The same column with something above its heading.
  ListColumn<T> under(Function<Area, Cell> other) {
    return new ListColumn<>(heading, width, head, other, cell);
  }
}
