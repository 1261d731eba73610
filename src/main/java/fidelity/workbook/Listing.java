package fidelity.workbook;

import fidelity.words.phrase.Phrase;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/// A sheet that lists subjects, a row each, with filters; its rows are made as they are read.
final class Listing<T> {

  private final CohortDraft draft;
  private final List<Column<T>> columns;
  private final List<T> subjects;
  private final Rows rows;

  Listing(CohortDraft draft, List<Column<T>> columns, List<T> subjects) {
    this.draft = draft;
    this.columns = List.copyOf(columns);
    this.subjects = List.copyOf(subjects);
    this.rows =
        Rows.table(Paper.LYING, 0, columns.stream().map(Column::width).toArray(Integer[]::new));
  }

  /// Adds the sheet's title and what it is of.
  Listing<T> titled(Phrase title, List<String> sentences) {
    rows.across(draft.text(title, Style.TITLE));
    rows.across(new Cell.Text(draft.texts().rubric(), Style.SUBTITLE));
    sentences.forEach(each -> rows.across(new Cell.Text(each, Style.PROSE)));
    return this;
  }

  /// Adds a row with what stands above the headings.
  Listing<T> summed() {
    rows.blank();
    add(column -> columns.get(column).above().apply(body(column, column, rows.next() + 2)));
    return this;
  }

  /// Adds the headings; what follows is a row for each subject.
  Listing<T> headed() {
    add(column -> new Cell.Text(columns.get(column).heading(), columns.get(column).head()));
    if (!subjects.isEmpty()) {
      rows.add(
          new Feature.Filter(
              new Area(rows.next() - 1, 0, rows.next() + subjects.size() - 1, columns.size() - 1)));
    }
    return this;
  }

  /// Prints the columns from there on, after the keys, on pages of their own.
  Listing<T> brokenBefore(int column) {
    rows.breakBefore(column);
    return this;
  }

  private void add(Function<Integer, Cell> cell) {
    rows.add(IntStream.range(0, columns.size()).boxed().map(cell).toArray(Cell[]::new));
  }

  /// Adds something over the subjects' cells of some columns, once the headings are there.
  Listing<T> with(int first, int last, Function<Area, Feature> feature) {
    if (!subjects.isEmpty() && first <= last) {
      rows.add(feature.apply(body(first, last, rows.next())));
    }
    return this;
  }

  Area body(int first, int last, int top) {
    return new Area(top, first, top + subjects.size() - 1, last);
  }

  /// @param keys how many columns from the left stay in sight
  Sheet sheet(Phrase name, int keys) {
    return rows.sheet(draft.say(name), keys, draft.footer(), subjects, this::cells);
  }

  private List<Cell> cells(T subject) {
    return columns.stream().map(column -> column.cell().apply(subject)).toList();
  }
}
