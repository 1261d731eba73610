package fidelity.input.book;

import fidelity.keys.book.BookColumn;
import fidelity.letters.Characters;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Message;
import fidelity.problem.Problems;
import fidelity.problem.Subject;

/// Tells what keeps the cells of a book from being read.
record BookCells(Problems problems) {

  /// Whether a cell can be read: no error, no formula without a value, no letters that no text has.
  boolean sound(BookCell cell, Subject subject) {
    Characters.checkAll(cell.text(), cell.place(), problems);
    var fault = cell.cell().fault();
    fault.ifPresent(code -> problems.add(cell.place(), subject, message(code, cell)));
    return fault.isEmpty();
  }

  private static Message message(Code code, BookCell cell) {
    return code == Code.CELL_WITHOUT_VALUE
        ? Message.of(code)
        : Message.of(code, Detail.written(cell.text()));
  }

  /// Whether the text of a field can be read, which has one column alone.
  boolean soundText(BookField field, Subject subject) {
    var sound = true;
    for (var row : field.parts()) {
      sound &= sound(row.answer(), subject);
      for (var column : BookRow.FILLED) {
        if (column != BookColumn.ANSWER && !row.cell(column).empty()) {
          misplaced(row.cell(column), row.answer(), subject);
        }
      }
    }
    return sound;
  }

  /// Reports what stands where nothing is read.
  ///
  /// @param right where the answer belongs
  void misplaced(BookCell cell, BookCell right, Subject subject) {
    problems.add(
        cell.place(),
        subject,
        Code.CELL_NOT_READ,
        Detail.written(cell.text()),
        Detail.At.of(right.place()));
  }
}
