package fidelity.form.book;

import fidelity.form.book.cells.FormColumns;
import fidelity.form.book.cells.RowDraft;
import fidelity.rubric.Rubric.Section;
import fidelity.words.phrase.EvidencePhrase;
import fidelity.words.phrase.FormPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.Feature;
import fidelity.workbook.Paper;
import fidelity.workbook.Sheet;
import fidelity.workbook.layout.Rows;
import java.util.ArrayList;
import java.util.List;

/// The sheet of one section: all its items, one below the other.
record SectionSheet(BookContext context, Section section, String name) {

  /// How many rows stay in sight: the marks, the title, the headings of the columns.
  private static final int HEADINGS = 3;

  /// The sheet, and where its items stand.
  record Laid(Sheet sheet, List<LaidItem> items) {

    Laid {
      items = List.copyOf(items);
    }
  }

  /// @param first the number of its first item among all, from 1
  Laid layOut(int first) {
    var draft = new RowDraft(HEADINGS);
    var items = new ArrayList<LaidItem>();
    var number = first;
    for (var item : section.items()) {
      items.add(new ItemRows(AskedItem.of(context, item, number++), draft).add(name));
      draft.put(draft.add(1), FormColumns.LABEL, Cell.Blank.PLAIN);
    }
    return new Laid(sheet(draft), items);
  }

  private Sheet sheet(RowDraft draft) {
    var parts = Math.max(0, draft.width() - FormColumns.PARTS);
    var rows = Rows.form(Paper.LANDSCAPE, FormColumns.widths(parts));
    rows.alone(1, FormColumns.marks());
    rows.alone(
        2, List.of(blank(), blank(), blank(), new Cell.Text(section.name(), CellStyle.TITLE)));
    rows.alone(1, headings());
    draft.layOut(rows);
    rows.add(new Feature.HiddenRows(0, 0));
    rows.add(new Feature.HiddenColumns(FormColumns.ITEM, FormColumns.KEY));
    rows.add(new Feature.HiddenColumns(FormColumns.FOUND, FormColumns.PARTS + parts - 1));
    if (context.form().last().isEmpty()) {
      rows.add(new Feature.HiddenColumns(FormColumns.LAST_TIME, FormColumns.LAST_TIME));
    }
    if (!hasSpecialists()) {
      rows.add(new Feature.Protection());
    }
    return rows.sheet(name, HEADINGS, context.footer());
  }

  /// Whether rows must be unfolded and inserted, which a protected sheet does not allow.
  private boolean hasSpecialists() {
    return section.items().stream().anyMatch(AskedItem::perSpecialist);
  }

  private List<Cell> headings() {
    var cells = new ArrayList<Cell>(List.of(blank(), blank(), blank()));
    for (var column = FormColumns.LABEL; column <= FormColumns.MEANS; column++) {
      var style = column == FormColumns.TO ? CellStyle.COLUMN_RIGHT : CellStyle.COLUMN;
      cells.add(context.text(heading(column), style));
    }
    return cells;
  }

  private static Phrase heading(int column) {
    return switch (column) {
      case FormColumns.ANSWER -> EvidencePhrase.ANSWER;
      case FormColumns.TO -> FormPhrase.FORM_TO;
      case FormColumns.SOURCE -> EvidencePhrase.SOURCE;
      case FormColumns.NOTE -> EvidencePhrase.NOTE;
      case FormColumns.LAST_TIME -> FormPhrase.FORM_LAST_TIME;
      case FormColumns.SCORE -> ScorePhrase.SCORE;
      case FormColumns.MEANS -> FormPhrase.FORM_MEANS;
      default -> EvidencePhrase.QUESTION;
    };
  }

  private static Cell blank() {
    return Cell.Blank.PLAIN;
  }
}
