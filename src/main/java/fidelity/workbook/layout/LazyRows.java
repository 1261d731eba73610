package fidelity.workbook.layout;

import fidelity.workbook.Row;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;

/// Some rows, and below them one for each subject, which is made anew whenever it is read, so that
/// a sheet of 20,000 reviews takes little memory.
///
/// @param <T> what the rows below are about
final class LazyRows<T> extends AbstractList<Row> implements RandomAccess {

  private final List<Row> first;
  private final List<T> subjects;
  private final Function<T, Row> row;

  LazyRows(List<Row> first, List<T> subjects, Function<T, Row> row) {
    this.first = List.copyOf(first);
    this.subjects = subjects;
    this.row = row;
  }

  @Override
  public Row get(int index) {
    return index < first.size() ? first.get(index) : row.apply(subjects.get(index - first.size()));
  }

  @Override
  public int size() {
    return first.size() + subjects.size();
  }
}
