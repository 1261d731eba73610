package fidelity.workbook.cohort;

import fidelity.words.phrase.Phrase;
import fidelity.workbook.Area;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.Emphasis;
import fidelity.workbook.Feature;
import fidelity.workbook.Paper;
import fidelity.workbook.Sheet;
import fidelity.workbook.layout.Headings;
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

  /// Adds the sheet's title and what is to be known of its figures.
  ListSheet<T> titled(Phrase title, List<String> sentences) {
    rows.across(context.text(title, CellStyle.TITLE));
    sentences.forEach(each -> rows.across(new Cell.Text(each, CellStyle.LINE)));
    return this;
  }

  /// Adds a row with what stands above the headings.
  ListSheet<T> summed() {
    add(column -> columns.get(column).above().apply(body(column, column, rows.next() + 2)));
    return this;
  }

  /// Adds the headings; what follows is a table with a row for each subject.
  ///
  /// @param name that of the table
  ListSheet<T> headed(String name) {
    var headings = Headings.of(columns.stream().map(ListColumn::heading).toList());
    add(column -> new Cell.Text(headings.get(column), columns.get(column).head()));
    if (!subjects.isEmpty()) {
      rows.add(
          new Feature.Table(
              name,
              new Area(rows.next() - 1, 0, rows.next() + subjects.size() - 1, columns.size() - 1),
              Feature.Filters.ALL));
    }
    return this;
  }

  /// Prints the columns before that one, which are as many as one page can show.
  ListSheet<T> printedBefore(int column) {
    rows.add(new Feature.PrintArea(new Area(0, 0, rows.next() + subjects.size() - 1, column - 1)));
    return this;
  }

  private void add(Function<Integer, Cell> cell) {
    rows.add(IntStream.range(0, columns.size()).boxed().map(cell).toArray(Cell[]::new));
  }

  /// Grounds the scores in some columns: the higher the stronger, and development needs dark.
  ListSheet<T> heated(int first, int last) {
    var scale = context.rubric().scale();
    var corner = Area.cell(rows.next(), first).reference();
    var need = "AND(%1$s<>\"\",%1$s<=%2$s)".formatted(corner, context.rubric().developmentNeed());
    return with(first, last, area -> new Feature.Highlight(area, need, Emphasis.NEED))
        .with(first, last, area -> new Feature.HeatMap(area, scale.from(), scale.to()));
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
