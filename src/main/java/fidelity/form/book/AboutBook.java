package fidelity.form.book;

import fidelity.keys.book.BookColumn;
import fidelity.keys.book.BookFormat;
import fidelity.keys.book.BookKey;
import fidelity.keys.book.KeyPart;
import fidelity.words.RubricTexts;
import fidelity.words.phrase.ComputationPhrase;
import fidelity.words.phrase.FormPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.WorkbookPhrase;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.Feature;
import fidelity.workbook.Paper;
import fidelity.workbook.Sheet;
import fidelity.workbook.layout.Rows;
import java.util.List;
import java.util.stream.Stream;

/// The sheet that says by which rubric the book asks, and how scores are computed.
///
/// @param program the program's name and version
record AboutBook(BookContext context, String name, String program) {

  Sheet layOut() {
    var rows = Rows.form(Paper.PORTRAIT, 6, 6, 20, 38, 76);
    rows.alone(
        1,
        List.of(
            mark(BookColumn.ITEM),
            mark(BookColumn.SET),
            mark(BookColumn.KEY),
            Cell.Blank.PLAIN,
            mark(BookColumn.ANSWER)));
    rows.alone(1, row(Cell.Blank.PLAIN, context.text(WorkbookPhrase.SHEET_ABOUT, CellStyle.TITLE)));
    rows.alone(
        1, row(Cell.Blank.PLAIN, context.text(FormPhrase.FORM_ABOUT_LOCKED, CellStyle.SUBTITLE)));
    rows.blank();
    for (var key : BookKey.OfBook.values()) {
      rows.alone(
          1,
          row(
              new Cell.Text(KeyPart.whole(key).format(), CellStyle.TEXT),
              context.text(label(key), CellStyle.LABEL),
              new Cell.Text(value(key), CellStyle.TEXT)));
    }
    addTexts(rows);
    rows.add(new Feature.HiddenRows(0, 0));
    rows.add(new Feature.HiddenColumns(0, 2));
    rows.add(new Feature.Protection());
    return rows.sheet(name, 2, context.footer());
  }

  private void addTexts(Rows rows) {
    var rubric = new RubricTexts(context.form().rubric(), context.words());
    about(rows, ScorePhrase.RUBRIC, rubric.titleWithBase());
    about(rows, ComputationPhrase.PROGRAM, program);
    rows.blank();
    rows.alone(
        1,
        row(
            Cell.Blank.PLAIN,
            context.text(ComputationPhrase.COMPUTED, CellStyle.HEADING),
            new Cell.Blank(CellStyle.HEADING)));
    for (var policy : rubric.policies()) {
      rows.alone(1, row(Cell.Blank.PLAIN, Cell.Blank.PLAIN, new Cell.Text(policy, CellStyle.TEXT)));
    }
  }

  private void about(Rows rows, Phrase label, String text) {
    rows.alone(
        1,
        row(
            Cell.Blank.PLAIN,
            context.text(label, CellStyle.LABEL),
            new Cell.Text(text, CellStyle.TEXT)));
  }

  private static Phrase label(BookKey.OfBook key) {
    return switch (key) {
      case FORMAT -> FormPhrase.FORM_BOOK_FORMAT;
      case RUBRIC -> FormPhrase.FORM_RUBRIC_NAMED;
      case RUBRIC_ID -> WorkbookPhrase.RUBRIC_ID;
      case RUBRIC_VERSION -> WorkbookPhrase.VERSION;
      case RUBRIC_SHA256 -> ComputationPhrase.RUBRIC_HASH;
    };
  }

  private String value(BookKey.OfBook key) {
    var identity = context.form().rubric().identity();
    return switch (key) {
      case FORMAT -> String.valueOf(BookFormat.NUMBER);
      case RUBRIC -> context.form().named();
      case RUBRIC_ID -> identity.id();
      case RUBRIC_VERSION -> identity.version();
      case RUBRIC_SHA256 -> identity.origin().sha256();
    };
  }

  private static List<Cell> row(Cell key, Cell... cells) {
    return Stream.concat(Stream.of(Cell.Blank.PLAIN, Cell.Blank.PLAIN, key), Stream.of(cells))
        .toList();
  }

  private static Cell mark(BookColumn column) {
    return new Cell.Text(column.mark(), CellStyle.TEXT);
  }
}
