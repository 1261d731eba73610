package fidelity.form.book;

import fidelity.form.book.cells.FormColumns;
import fidelity.keys.book.BookColumn;
import fidelity.keys.book.BookKey;
import fidelity.keys.book.KeyPart;
import fidelity.scoring.SectionScore;
import fidelity.words.ScoreTexts;
import fidelity.words.phrase.FormPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.WorkbookPhrase;
import fidelity.workbook.Area;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.DefinedName;
import fidelity.workbook.Feature;
import fidelity.workbook.Paper;
import fidelity.workbook.layout.NamedSheet;
import fidelity.workbook.layout.Rows;
import java.util.List;
import java.util.Optional;

/// The sheet of scores as they stand: total, bands, sections and items, all computed.
final class ScoresInBook {

  private static final int LOWEST = 4;
  private static final int HIGHEST = 5;

  private final BookContext context;
  private final String name;
  private final List<LaidItem> items;
  private final LiveCells live;
  private final Rows rows = Rows.form(Paper.PORTRAIT, 6, 6, 20, 58, 14, 14, 56);

  ScoresInBook(BookContext context, String name, List<LaidItem> items) {
    this.context = context;
    this.name = name;
    this.items = List.copyOf(items);
    this.live = new LiveCells(context, items);
  }

  NamedSheet layOut() {
    rows.alone(
        1,
        List.of(
            mark(BookColumn.ITEM),
            mark(BookColumn.SET),
            mark(BookColumn.KEY),
            blank(),
            mark(BookColumn.ANSWER),
            mark(BookColumn.TO)));
    line(context.text(FormPhrase.FORM_LIVE, CellStyle.TITLE));
    line(context.text(FormPhrase.FORM_LIVE_HINT, CellStyle.SUBTITLE));
    rows.blank();
    var total = addTotal();
    rows.blank();
    addSections();
    rows.add(new Feature.HiddenRows(0, 0));
    rows.add(new Feature.HiddenColumns(0, 2));
    rows.add(new Feature.Protection());
    return new NamedSheet(
        rows.sheet(name, 2, context.footer()),
        List.of(
            new DefinedName("Total_lowest", Area.cell(total, LOWEST).on(name)),
            new DefinedName("Total_highest", Area.cell(total, HIGHEST).on(name))));
  }

  private int addTotal() {
    var figure = new ScoreTexts(context.scorecard(), context.words()).figures().name();
    head(figure, ScorePhrase.BAND);
    var row = rows.next();
    var bands =
        LiveBands.of(context, context.form().rubric().bands(), context.say(ScorePhrase.TOTAL));
    var now = context.scorecard().total();
    rows.alone(
        2,
        List.of(
            blank(),
            blank(),
            key(BookKey.OfScores.TOTAL),
            new Cell.Text(figure, CellStyle.TOTAL),
            live.total(false, CellStyle.TOTAL_RIGHT),
            live.total(true, CellStyle.TOTAL_RIGHT),
            bands.named(at(row, LOWEST), at(row, HIGHEST), Optional.of(now), CellStyle.TOTAL)));
    count(FormPhrase.FORM_OPEN_ITEMS, live.openItems(CellStyle.BODY_RIGHT));
    count(FormPhrase.FORM_OPEN_QUESTIONS, live.openQuestions(CellStyle.BODY_RIGHT));
    rows.blank();
    new BandsInBook(context, rows).add(bands, fixed(row, LOWEST), fixed(row, HIGHEST));
    return row;
  }

  private void count(Phrase label, Cell count) {
    rows.alone(1, List.of(blank(), blank(), blank(), context.text(label, CellStyle.BODY), count));
  }

  private void addSections() {
    head(context.say(ScorePhrase.SECTION), ScorePhrase.BASIS);
    var item = 0;
    for (var index = 0; index < context.scorecard().sections().size(); index++) {
      var section = context.scorecard().sections().get(index);
      addSection(index, section);
      for (var _ : section.items()) {
        add(items.get(item++));
      }
    }
  }

  private void addSection(int index, SectionScore section) {
    var row = rows.next();
    var band =
        section
            .section()
            .bands()
            .map(
                bands ->
                    LiveBands.of(context, bands, section.section().name())
                        .named(at(row, LOWEST), at(row, HIGHEST), section.score(), CellStyle.SUM))
            .orElse(new Cell.Blank(CellStyle.SUM));
    rows.alone(
        1,
        List.of(
            blank(),
            blank(),
            key(new BookKey.SectionRange(section.section().id())),
            new Cell.Text(section.section().name(), CellStyle.SUM),
            live.section(index, false, CellStyle.SUM_RIGHT),
            live.section(index, true, CellStyle.SUM_RIGHT),
            band));
  }

  private void add(LaidItem item) {
    rows.alone(
        1,
        List.of(
            blank(),
            blank(),
            blank(),
            new Cell.Text(
                context.say(ScorePhrase.ITEM_TITLE, item.item().id(), item.item().name()),
                CellStyle.BODY),
            item.shown(FormColumns.ANSWER, scores(), CellStyle.BODY_RIGHT),
            item.shown(FormColumns.TO, scores(), CellStyle.BODY_RIGHT),
            item.shown(FormColumns.NOTE, scores(), CellStyle.BODY)));
  }

  private String scores() {
    return context.formats().scores();
  }

  private void head(String what, Phrase last) {
    rows.alone(
        1,
        List.of(
            blank(),
            blank(),
            blank(),
            new Cell.Text(what, CellStyle.COLUMN),
            context.text(WorkbookPhrase.LOWEST, CellStyle.COLUMN_RIGHT),
            context.text(WorkbookPhrase.HIGHEST, CellStyle.COLUMN_RIGHT),
            context.text(last, CellStyle.COLUMN)));
  }

  private void line(Cell cell) {
    rows.alone(1, List.of(blank(), blank(), blank(), cell));
  }

  private static Cell key(BookKey key) {
    return new Cell.Text(KeyPart.whole(key).format(), CellStyle.TEXT);
  }

  private static Cell mark(BookColumn column) {
    return new Cell.Text(column.mark(), CellStyle.TEXT);
  }

  private static String at(int row, int column) {
    return Area.cell(row, column).reference();
  }

  private static String fixed(int row, int column) {
    return LevelPanel.fixed(row, column);
  }

  private static Cell blank() {
    return Cell.Blank.PLAIN;
  }
}
