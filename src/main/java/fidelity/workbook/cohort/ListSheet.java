package fidelity.workbook.cohort;

import fidelity.words.phrase.Phrase;
import fidelity.workbook.Area;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.Feature;
import fidelity.workbook.Paper;
import fidelity.workbook.Sheet;
import fidelity.workbook.layout.Rows;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/// A sheet that lists subjects, a row each, with filters; its rows are made as they are read.
final class ListSheet<T> {

  private final CohortContext context;
  private final List<ListColumn<T>> columns;
  private final List<T> subjects;
  private final Rows rows;

  ListSheet(CohortContext context, List<ListColumn<T>> columns, List<T> subjects) {
    this.context = context;
    this.columns = List.copyOf(columns);
    this.subjects = List.copyOf(subjects);
    this.rows =
        Rows.table(
            Paper.LANDSCAPE, 0, columns.stream().map(ListColumn::width).toArray(Integer[]::new));
  }

  /// Adds the sheet's title and what it is of.
  ListSheet<T> titled(Phrase title, List<String> sentences) {
    rows.across(context.text(title, CellStyle.TITLE));
    rows.across(new Cell.Text(context.texts().rubric(), CellStyle.SUBTITLE));
    sentences.forEach(each -> rows.across(new Cell.Text(each, CellStyle.PROSE)));
    return this;
  }

  /// Adds a row with what stands above the headings.
  ListSheet<T> summed() {
    rows.blank();
    add(column -> columns.get(column).above().apply(body(column, column, rows.next() + 2)));
    return this;
  }

  /// Adds the headings; what follows is a row for each subject.
  ListSheet<T> headed() {
    add(column -> new Cell.Text(columns.get(column).heading(), columns.get(column).head()));
    if (!subjects.isEmpty()) {
      rows.add(
          new Feature.Filter(
              new Area(rows.next() - 1, 0, rows.next() + subjects.size() - 1, columns.size() - 1)));
    }
    return this;
  }

  /// Prints the columns from there on, after the keys, on pages of their own.
  ListSheet<T> brokenBefore(int column) {
    rows.breakBefore(column);
    return this;
  }

  private void add(Function<Integer, Cell> cell) {
    rows.add(IntStream.range(0, columns.size()).boxed().map(cell).toArray(Cell[]::new));
  }

  /// Adds something over the subjects' cells of some columns, once the headings are there.
  ListSheet<T> with(int first, int last, Function<Area, Feature> feature) {
    if (!subjects.isEmpty() && first <= last) {
      rows.add(feature.apply(body(first, last, rows.next())));
    }
    return this;
  }

  /// The subjects' cells of some columns.
  ///
  /// @param top the row of the first subject
  Area body(int first, int last, int top) {
    return new Area(top, first, top + subjects.size() - 1, last);
  }

  /// The sheet, which makes its subjects' rows whenever they are read.
  ///
  /// @param keys how many columns from the left stay in sight
  Sheet sheet(Phrase name, int keys) {
    return rows.sheet(context.say(name), keys, context.footer(), subjects, this::cells);
  }

  private List<Cell> cells(T subject) {
    return columns.stream().map(column -> column.cell().apply(subject)).toList();
  }
}
