package fidelity.form.book;

import fidelity.form.book.cells.FormColumns;
import fidelity.rubric.Bands.Band;
import fidelity.words.BandTexts;
import fidelity.words.phrase.ScorePhrase;
import fidelity.workbook.Area;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.Emphasis;
import fidelity.workbook.Feature;
import fidelity.workbook.layout.Rows;
import java.util.List;

/// The bands of the total; those that it may still come to be in stand out.
record BandsInBook(BookContext context, Rows rows) {

  private static final int LAST = 6;

  /// @param lowest the cell with the lowest total, wherever it is named
  /// @param highest the cell with the highest
  void add(LiveBands bands, String lowest, String highest) {
    rows.alone(
        1,
        List.of(
            Cell.Blank.PLAIN,
            Cell.Blank.PLAIN,
            Cell.Blank.PLAIN,
            context.text(ScorePhrase.BAND, CellStyle.COLUMN),
            context.text(ScorePhrase.TOTAL, CellStyle.COLUMN_RIGHT),
            new Cell.Blank(CellStyle.COLUMN),
            new Cell.Blank(CellStyle.COLUMN)));
    var first = rows.next();
    for (var band : context.form().rubric().bands().highestFirst()) {
      rows.alone(1, band(bands, band, lowest, highest));
    }
    var marks = Area.cell(first, LAST).reference();
    rows.add(
        new Feature.Highlight(
            new Area(first, FormColumns.LABEL, rows.next() - 1, LAST),
            "LEN($%s)>0".formatted(marks),
            Emphasis.POSSIBLE));
  }

  private List<Cell> band(LiveBands bands, Band band, String lowest, String highest) {
    var texts = new BandTexts(context.form().rubric(), context.words());
    return List.of(
        Cell.Blank.PLAIN,
        Cell.Blank.PLAIN,
        Cell.Blank.PLAIN,
        new Cell.Text(band.name(), CellStyle.BODY),
        new Cell.Text(texts.totals(band), CellStyle.BODY_RIGHT),
        new Cell.Blank(CellStyle.BODY),
        bands.mark(band, lowest, highest, context.scorecard().total(), CellStyle.BODY));
  }
}
