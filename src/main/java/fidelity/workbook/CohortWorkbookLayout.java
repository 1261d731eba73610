package fidelity.workbook;

import fidelity.cohort.Entry;
import fidelity.cohort.LeftOut;
import fidelity.cohort.Mark;
import fidelity.cohort.Overview;
import fidelity.words.Phrase;
import fidelity.words.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Lays out what is told of a cohort as a workbook.
public final class CohortWorkbookLayout {

  private CohortWorkbookLayout() {}

  /// The workbook of a cohort, in the rubric's language.
  ///
  /// @param leftOut what its run found wrong
  /// @param programVersion the program's own version
  public static Workbook layOut(Overview overview, LeftOut leftOut, String programVersion) {
    var words = Words.of(overview.cohort().rubric().identity().language());
    var title = words.say(Phrase.STANDARD_TITLE);
    var imprint =
        new Imprint(
            title,
            words.language().tag(),
            overview.cohort().entries().getLast().occasion().to(),
            "fidelity " + programVersion,
            new LinkedHashMap<>());
    var rows = Rows.table(Paper.LYING, 1, 20);
    overview.cohort().finished().forEach(entry -> rows.add(row(entry)));
    leftOut.lines().forEach(line -> rows.add(new Cell.Text(line.message(), Style.BODY)));
    var sheet = rows.sheet(words.say(Phrase.SHEET_SCORES), 0, title);
    return new Workbook(imprint, List.of(sheet), List.of());
  }

  private static Cell[] row(Entry entry) {
    var cells = new ArrayList<Cell>();
    cells.add(new Cell.Text(entry.occasion().site().id(), Style.BODY));
    for (Mark mark : entry.items()) {
      cells.add(new Cell.Figure(BigDecimal.valueOf(mark.lowest()), Draft.WHOLE, Style.BODY_RIGHT));
    }
    return cells.subList(0, 1).toArray(Cell[]::new);
  }
}
