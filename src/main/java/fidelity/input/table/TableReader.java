package fidelity.input.table;

import fidelity.input.Rubrics;
import fidelity.letters.Characters;
import fidelity.problem.Code;
import fidelity.problem.Diagnostic;
import fidelity.problem.InputException;
import fidelity.problem.Place;
import fidelity.problem.Problems;
import fidelity.problem.Subject;
import fidelity.rubric.Rubric;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;

/// Reads tables of reviews, a row at a time: CSV files with a review in each row.
///
/// Commas, semicolons or tabs stand between cells, points or commas in decimals. What has no quotes
/// that match, and what has problems, costs its own row alone.
public final class TableReader implements Iterator<TableRow>, AutoCloseable {

  private final TableLines lines;
  private final TableRecords records;
  private final RowReader rows;
  private final List<Diagnostic> warnings;
  private boolean broken;
  private Optional<TableRow> next;

  private TableReader(
      TableLines lines, TableRecords records, RowReader rows, List<Diagnostic> warnings) {
    this.lines = lines;
    this.records = records;
    this.rows = rows;
    this.warnings = List.copyOf(warnings);
    this.next = advance();
  }

  /// Opens a table and reads its first row, the names of its columns.
  ///
  /// @param rubric the rubric of rows that name none
  /// @throws InputException when it cannot be read or its columns cannot be used
  public static TableReader open(Path path, Rubrics shelf, Optional<Rubric> rubric) {
    var lines = TableLines.open(path);
    try {
      var records = new TableRecords(path.toString(), lines);
      var problems = new Problems();
      var names = names(records, path);
      Characters.checkAll(names.text(), names.place(), problems);
      var columns = TableColumns.of(names, rubric, problems);
      problems.throwIfAny();
      var rows = new RowReader(path, names, columns, shelf, rubric);
      return new TableReader(lines, records, rows, problems.warnings()).needRows(names.place());
    } catch (InputException e) {
      lines.close();
      throw e;
    }
  }

  /// Refuses a table in which nothing stands under the names of its columns.
  private TableReader needRows(Place names) {
    if (!hasNext()) {
      throw new InputException(names, Subject.TABLE, Code.NO_ROWS);
    }
    return this;
  }

  /// Whether the file's name says that it is a table.
  public static boolean isTable(Path path) {
    return path.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
  }

  /// What should be looked at again although the table can be used: columns that are not used.
  public List<Diagnostic> warnings() {
    return warnings;
  }

  @Override
  public boolean hasNext() {
    return next.isPresent();
  }

  /// The next row that is not empty. After one that makes the rest unreadable there is none.
  @Override
  public TableRow next() {
    var row = next.orElseThrow(NoSuchElementException::new);
    next = advance();
    return row;
  }

  @Override
  public void close() {
    lines.close();
  }

  private Optional<TableRow> advance() {
    try {
      while (!broken && records.more()) {
        var record = records.next();
        if (!record.empty()) {
          return Optional.of(rows.read(record));
        }
      }
      return Optional.empty();
    } catch (InputException e) {
      broken = !e.readable();
      return Optional.of(new TableRow.Refused(e.problems().getFirst().place(), e.problems()));
    }
  }

  private static TableRecord names(TableRecords records, Path path) {
    if (!records.more()) {
      throw new InputException(Place.startOf(path.toString()), Subject.TABLE, Code.EMPTY_TABLE);
    }
    return records.next();
  }
}
