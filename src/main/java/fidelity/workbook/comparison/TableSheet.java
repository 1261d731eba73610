package fidelity.workbook.comparison;

import fidelity.workbook.Area;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.Feature;
import fidelity.workbook.Paper;
import fidelity.workbook.Sheet;
import fidelity.workbook.layout.Headings;
import fidelity.workbook.layout.Rows;
import java.util.ArrayList;
import java.util.List;

/// A sheet with one table below its title: a row for each subject, to be filtered and sorted.
public final class TableSheet<T> {

  private final ComparisonContext context;
  private final List<SubjectColumn<T>> columns;
  private final Rows rows;

  /// A sheet that lies on paper, as wide as its columns.
  public TableSheet(ComparisonContext context, List<SubjectColumn<T>> columns) {
    this.context = context;
    this.columns = List.copyOf(columns);
    this.rows =
        Rows.table(
            Paper.LANDSCAPE, 0, columns.stream().map(SubjectColumn::width).toArray(Integer[]::new));
  }

  /// Adds the sheet's title, and what is to be known of its figures.
  public TableSheet<T> titled(String title, List<String> sentences) {
    rows.across(new Cell.Text(title, CellStyle.TITLE));
    sentences.forEach(each -> rows.across(new Cell.Text(each, CellStyle.LINE)));
    return this;
  }

  /// Where the first subject's row will be, once all sentences are there.
  public int first() {
    return rows.next() + 1;
  }

  /// The heading of a column, as the table has it.
  public String heading(int column) {
    return headings().get(column);
  }

  private List<String> headings() {
    return Headings.of(columns.stream().map(SubjectColumn::heading).toList());
  }

  /// What lies over or around the cells is added here.
  public Rows rows() {
    return rows;
  }

  /// The sheet with its table.
  ///
  /// @param table the name of the table, as programs know it
  /// @param keys how many columns from the left stay in sight
  public Sheet sheet(String name, String table, int keys, List<T> subjects) {
    addHeadings();
    var first = rows.next();
    if (!subjects.isEmpty()) {
      rows.add(
          new Feature.Table(
              table,
              new Area(first - 1, 0, first + subjects.size() - 1, columns.size() - 1),
              Feature.Filters.ALL));
    }
    rows.add(
        new Feature.PrintArea(new Area(0, 0, first + subjects.size() - 1, columns.size() - 1)));
    var places = new ArrayList<Subject<T>>();
    subjects.forEach(each -> places.add(new Subject<>(each, first + places.size())));
    return rows.sheet(name, keys, context.title(), places, this::cells);
  }

  /// A subject with its row.
  private record Subject<T>(T what, int row) {}

  private void addHeadings() {
    var headings = headings().iterator();
    rows.add(
        columns.stream()
            .<Cell>map(column -> new Cell.Text(headings.next(), column.head()))
            .toList());
  }

  private List<Cell> cells(Subject<T> subject) {
    return columns.stream()
        .map(column -> column.cell().apply(subject.what(), subject.row()))
        .toList();
  }
}
