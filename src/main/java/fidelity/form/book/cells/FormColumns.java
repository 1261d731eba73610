package fidelity.form.book.cells;

import fidelity.keys.book.BookColumn;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Where what stands on a sheet of a section: ids that nobody sees, what is filled in, what each
/// score means, and cells that nobody sees for formulas.
public final class FormColumns {

  /// The ids by which a row is read: those of its item and its set, and its key.
  public static final int ITEM = 0;

  public static final int SET = 1;
  public static final int KEY = 2;

  /// What is asked, and what is filled in.
  public static final int LABEL = 3;

  public static final int ANSWER = 4;
  public static final int TO = 5;
  public static final int SOURCE = 6;
  public static final int NOTE = 7;

  /// What was said last time, and what each score means.
  public static final int LAST_TIME = 8;

  public static final int SCORE = 9;
  public static final int MEANS = 10;

  /// Which of the offered words was chosen, or how many numbers were typed.
  public static final int FOUND = 11;

  /// The worst and the best position that the answer leaves.
  public static final int WORST = 12;
  public static final int BEST = 13;

  /// Whether a set of answers holds anything.
  public static final int FILLED = 14;

  /// The lowest and the highest level by the rule.
  public static final int LOWEST = 15;
  public static final int HIGHEST = 16;

  /// How many questions are not answered.
  public static final int OPEN = 17;

  /// The number of the item that a set of answers belongs to.
  public static final int OF_ITEM = 18;

  /// Where parts of long formulas begin.
  public static final int PARTS = 19;

  private static final List<Integer> WIDTHS =
      List.of(6, 6, 20, 42, 42, 11, 16, 28, 28, 11, 44, 8, 8, 8, 8, 8, 8, 8, 8);

  private FormColumns() {}

  /// Each column's width, with so many columns for parts of formulas.
  public static Integer[] widths(int parts) {
    var widths = new ArrayList<>(WIDTHS);
    widths.addAll(Collections.nCopies(parts, WIDTHS.getLast()));
    return widths.toArray(Integer[]::new);
  }

  /// The row of marks.
  public static List<Cell> marks() {
    var cells = new ArrayList<Cell>();
    for (var column = 0; column <= NOTE; column++) {
      cells.add(
          switch (column) {
            case ITEM -> mark(BookColumn.ITEM);
            case SET -> mark(BookColumn.SET);
            case KEY -> mark(BookColumn.KEY);
            case ANSWER -> mark(BookColumn.ANSWER);
            case TO -> mark(BookColumn.TO);
            case SOURCE -> mark(BookColumn.SOURCE);
            case NOTE -> mark(BookColumn.NOTE);
            default -> Cell.Blank.PLAIN;
          });
    }
    return cells;
  }

  private static Cell mark(BookColumn column) {
    return new Cell.Text(column.mark(), CellStyle.TEXT);
  }
}
