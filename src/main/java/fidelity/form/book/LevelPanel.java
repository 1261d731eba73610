package fidelity.form.book;

import fidelity.form.book.cells.FormColumns;
import fidelity.form.book.cells.RowDraft;
import fidelity.rubric.Item.Level;
import fidelity.workbook.Area;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.Emphasis;
import fidelity.workbook.Feature;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// What each score of an item means, highest first, beside its questions; what is possible now
/// stands out.
record LevelPanel(AskedItem asked, RowDraft draft) {

  /// Adds a level to each row, and rows where they are too few; the rubric's note stands below.
  ///
  /// @param head the row with the lowest and the highest score
  /// @param rows those that are not folded away
  /// @param tall one of them with room for a note
  void add(int head, List<Integer> rows, int tall) {
    var levels = asked.item().levels().reversed();
    var free = new ArrayList<>(rows);
    while (free.size() <= levels.size()) {
      free.add(draft.add(1));
    }
    for (var index = 0; index < levels.size(); index++) {
      put(free.get(index), levels.get(index));
    }
    if (!asked.item().note().isEmpty()) {
      var row = Math.max(tall, free.get(levels.size()));
      draft.put(row, FormColumns.MEANS, asked.item().note(), CellStyle.HINT);
    }
    highlight(head, free.subList(0, levels.size()));
  }

  private void put(int row, Level level) {
    draft.put(
        row,
        FormColumns.SCORE,
        new Cell.Figure(BigDecimal.valueOf(level.score()), "0", CellStyle.BODY_CENTRE));
    draft.put(row, FormColumns.MEANS, level.says(), CellStyle.BODY);
  }

  private void highlight(int head, List<Integer> rows) {
    var first = Collections.min(rows);
    var area = new Area(first, FormColumns.SCORE, Collections.max(rows), FormColumns.MEANS);
    var score = "$" + RowDraft.at(first, FormColumns.SCORE);
    var lowest = fixed(head, FormColumns.ANSWER);
    var highest = fixed(head, FormColumns.TO);
    draft.add(
        new Feature.Highlight(
            area,
            "AND(ISNUMBER(%1$s),%2$s=%3$s,%1$s=%2$s)".formatted(score, lowest, highest),
            Emphasis.REACHED));
    draft.add(
        new Feature.Highlight(
            area,
            "AND(ISNUMBER(%1$s),%2$s<=%1$s,%1$s<=%3$s)".formatted(score, lowest, highest),
            Emphasis.POSSIBLE));
  }

  /// A cell as a formula names it wherever it is copied to.
  static String fixed(int row, int column) {
    return RowDraft.at(row, column).replaceAll("([A-Z]+)(\\d+)", "\\$$1\\$$2");
  }
}
