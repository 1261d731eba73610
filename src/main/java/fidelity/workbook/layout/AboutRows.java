package fidelity.workbook.layout;

import fidelity.words.Words;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.WorkbookPhrase;
import fidelity.workbook.Area;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.DefinedName;
import fidelity.workbook.Paper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// The sheet that says where a workbook comes from: labels, and beside them values with names.
public final class AboutRows {

  private final Words words;
  private final Rows rows;
  private final List<DefinedName> names = new ArrayList<>();

  /// Begins with the sheet's title.
  ///
  /// @param labels how wide the column of labels is, in digits of the standard font
  /// @param values how wide that of values is
  public AboutRows(Words words, int labels, int values) {
    this.words = words;
    this.rows = Rows.page(Paper.PORTRAIT, labels, values);
    rows.across(text(WorkbookPhrase.SHEET_ABOUT, CellStyle.TITLE));
    rows.blank();
  }

  /// Adds a text under its label, and names its cell.
  public void add(Phrase label, String name, String value) {
    add(label, name, new Cell.Text(value, CellStyle.TEXT));
  }

  /// Adds a count under its label, and names its cell.
  public void add(Phrase label, String name, long count) {
    add(
        label,
        name,
        new Cell.Figure(BigDecimal.valueOf(count), NumberFormats.WHOLE, CellStyle.TEXT));
  }

  /// Adds a cell beside its label, and names it.
  ///
  /// @param name the defined name, the same in every language
  public void add(Phrase label, String name, Cell value) {
    var row = rows.add(text(label, CellStyle.LABEL), value);
    names.add(new DefinedName(name, Area.cell(row, 1).on(words.say(WorkbookPhrase.SHEET_ABOUT))));
  }

  /// Adds a term with its meaning, which no program looks for.
  public void add(String term, String meaning) {
    rows.add(new Cell.Text(term, CellStyle.LABEL), new Cell.Text(meaning, CellStyle.TEXT));
  }

  /// Adds a blank row.
  public void blank() {
    rows.blank();
  }

  /// Adds a heading over both columns, with a blank row above it.
  public void head(Phrase heading) {
    rows.blank();
    rows.across(text(heading, CellStyle.HEADING));
  }

  /// Adds paragraphs under a heading, beside no label; neither where there are none.
  public void add(Phrase heading, List<String> paragraphs) {
    if (!paragraphs.isEmpty()) {
      head(heading);
      paragraphs.forEach(
          text -> rows.add(new Cell.Blank(CellStyle.LABEL), new Cell.Text(text, CellStyle.TEXT)));
    }
  }

  /// The sheet with the names of its values.
  public NamedSheet sheet(String footer) {
    return new NamedSheet(rows.sheet(words.say(WorkbookPhrase.SHEET_ABOUT), 1, footer), names);
  }

  private Cell.Text text(Phrase phrase, CellStyle style) {
    return new Cell.Text(words.say(phrase), style);
  }
}
