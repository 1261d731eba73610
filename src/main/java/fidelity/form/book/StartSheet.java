package fidelity.form.book;

import fidelity.form.FieldInput;
import fidelity.form.FormField;
import fidelity.form.book.cells.FormColumns;
import fidelity.form.book.cells.InputCells;
import fidelity.form.book.cells.RowDraft;
import fidelity.keys.book.BookColumn;
import fidelity.keys.book.CellText;
import fidelity.keys.book.KeyPart;
import fidelity.words.RubricTexts;
import fidelity.words.phrase.FormPhrase;
import fidelity.workbook.Area;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.Feature;
import fidelity.workbook.Feature.Allowed;
import fidelity.workbook.Feature.Validation;
import fidelity.workbook.Hint;
import fidelity.workbook.Paper;
import fidelity.workbook.Sheet;
import fidelity.workbook.layout.Rows;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// The first sheet: how to fill in the book, and what heads the review.
final class StartSheet {

  private static final int LAST_TIME = 6;

  private final BookContext context;
  private final String name;
  private final Rows rows = Rows.form(Paper.PORTRAIT, 6, 6, 20, 32, 66, 54, 34);

  StartSheet(BookContext context, String name) {
    this.context = context;
    this.name = name;
  }

  /// @param others the names of the sheets that it leads to
  Sheet layOut(List<String> others) {
    rows.alone(
        1,
        List.of(
            mark(BookColumn.ITEM),
            mark(BookColumn.SET),
            mark(BookColumn.KEY),
            blank(),
            mark(BookColumn.ANSWER)));
    line(
        new Cell.Text(
            new RubricTexts(context.form().rubric(), context.words()).title(), CellStyle.TITLE));
    rows.blank();
    head(context.say(FormPhrase.FORM_HOW));
    new HowToRows(context, rows).add();
    addLinks(others);
    context
        .form()
        .header()
        .forEach(
            group -> {
              rows.blank();
              head(group.title());
              group.fields().forEach(this::add);
            });
    rows.add(new Feature.HiddenRows(0, 0));
    rows.add(new Feature.HiddenColumns(0, 2));
    if (context.form().last().isEmpty()) {
      rows.add(new Feature.HiddenColumns(LAST_TIME, LAST_TIME));
    }
    rows.add(new Feature.Protection());
    return rows.sheet(name, 2, context.footer());
  }

  private void addLinks(List<String> others) {
    rows.blank();
    for (var other : others) {
      var row = rows.next();
      line(new Cell.Text(context.say(FormPhrase.FORM_GO_TO, other), CellStyle.LINK));
      rows.add(new Feature.Link(Area.cell(row, FormColumns.LABEL), other));
    }
  }

  private void add(FormField field) {
    switch (field.input()) {
      case FieldInput.Line _ -> texts(field, 1);
      case FieldInput.Lines _ -> texts(field, 2);
      case FieldInput.Paragraphs _ -> texts(field, 4);
      case FieldInput.Day _ -> {
        var row = add(field, 1, 1, day(field.value()));
        takes(
            row,
            new Allowed.Fulfilling("ISNUMBER(%s)".formatted(answer(row))),
            field,
            context.say(FormPhrase.FORM_REFUSED_DAY));
      }
      case FieldInput.Count(var least) -> {
        var row = add(field, 1, 1, count(field.value()));
        takes(
            row,
            new Allowed.Fulfilling(
                "IF(ISNUMBER(%1$s),AND(INT(%1$s)=%1$s,%1$s>=%2$s),FALSE)"
                    .formatted(answer(row), least)),
            field,
            context.say(FormPhrase.FORM_REFUSED_COUNT, least));
      }
      case FieldInput.OneOf(var words) -> {
        var listed = context.lists().words(field.label(), List.copyOf(words.values()));
        var row = add(field, 1, 1, InputCells.text(words.getOrDefault(field.value(), "")));
        takes(
            row,
            new Allowed.Listed(listed.all()),
            field,
            context.say(FormPhrase.FORM_REFUSED_LIST));
      }
    }
  }

  private void texts(FormField field, int lines) {
    var part = 1;
    for (var text : CellText.parts(field.value())) {
      add(field, part++, lines, InputCells.text(text));
    }
  }

  private int add(FormField field, int part, int lines, Cell answer) {
    return rows.alone(
        lines,
        List.of(
            blank(),
            blank(),
            new Cell.Text(new KeyPart(field.key(), part).format(), CellStyle.TEXT),
            new Cell.Text(field.label(), CellStyle.LABEL),
            answer,
            new Cell.Text(field.hint(), CellStyle.HINT),
            new Cell.Text(field.last(), CellStyle.HINT)));
  }

  private Cell day(String value) {
    var format = context.formats().day();
    return value.isEmpty()
        ? InputCells.day(format)
        : InputCells.day(LocalDate.parse(value), format);
  }

  private static Cell count(String value) {
    return value.isEmpty() ? InputCells.text("") : InputCells.number(new BigDecimal(value));
  }

  private static String answer(int row) {
    return RowDraft.at(row, FormColumns.ANSWER);
  }

  private void takes(int row, Allowed allowed, FormField field, String refusal) {
    rows.add(
        new Validation(
            Area.cell(row, FormColumns.ANSWER),
            allowed,
            Hint.of(field.label(), field.hint()),
            Hint.of(context.say(FormPhrase.FORM_REFUSED), refusal)));
  }

  private void head(String title) {
    rows.alone(
        1,
        List.of(
            blank(),
            blank(),
            blank(),
            new Cell.Text(title, CellStyle.HEADING),
            new Cell.Blank(CellStyle.HEADING),
            new Cell.Blank(CellStyle.HEADING)));
  }

  private void line(Cell cell) {
    rows.alone(1, List.of(blank(), blank(), blank(), cell));
  }

  private static Cell mark(BookColumn column) {
    return new Cell.Text(column.mark(), CellStyle.TEXT);
  }

  private static Cell blank() {
    return Cell.Blank.PLAIN;
  }
}
