package fidelity.input.table;

import fidelity.input.Rubrics;
import fidelity.input.table.cells.Lookahead;
import fidelity.input.table.cells.TableRecord;
import fidelity.input.table.cells.TableRecords;
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
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads tables of reviews, a row at a time: CSV files and workbooks with a review in each row.
///
/// Commas, semicolons or tabs stand between cells, points or commas in decimals. What has no quotes
/// that match, and what has problems, costs its own row alone.
public final class TableReader implements Iterator<TableRow>, AutoCloseable {

  private final Lookahead records;
  private final RowReader rows;
  private final List<Diagnostic> warnings;
  private boolean broken;
  private Optional<TableRow> next;

  private TableReader(Lookahead records, RowReader rows, List<Diagnostic> warnings) {
    this.records = records;
    this.rows = rows;
    this.warnings = List.copyOf(warnings);
    this.next = advance();
  }

  /// Opens a table and reads its heading row, the names of its columns.
  ///
  /// @param rubric the rubric of rows that name none
  /// @throws InputException when it cannot be read or its columns cannot be used
  public static TableReader open(
      Path path, TableSettings settings, Rubrics shelf, Optional<Rubric> rubric) {
    var headings = new KnownHeadings(settings.columns(), rubric);
    var records = records(path, settings, headings);
    try {
      var heading = HeadingRow.take(records, Place.startOf(path.toString()), headings);
      var problems = new Problems();
      problems.addAll(records.warnings());
      heading.passedOver().ifPresent(problems::add);
      heading.names().checkLetters(problems);
      var names = heading.names();
      var known = rubric.or(() -> ofFirst(path, names, records, settings, shelf));
      var columns = TableColumns.of(names, settings, known, problems);
      if (rubric.isEmpty() && !columns.hasRubric()) {
        problems.add(names.place(), Subject.TABLE, Code.NO_RUBRIC_COLUMN);
      }
      problems.throwIfAny();
      var rows = new RowReader(path, names, columns, shelf, rubric);
      return new TableReader(records, rows, problems.warnings()).needRows(names.place());
    } catch (InputException e) {
      records.close();
      throw e;
    }
  }

  static Lookahead records(Path path, TableSettings settings, KnownHeadings headings) {
    return new Lookahead(TableRecords.open(path, settings.sheet(), headings::known));
  }

  /// The rubric that the first row names, which tells what nearly right headings are meant for.
  private static Optional<Rubric> ofFirst(
      Path path, TableRecord names, Lookahead records, TableSettings settings, Rubrics shelf) {
    var columns = TableColumns.of(names, settings, Optional.empty(), new Problems());
    return records
        .peek(0)
        .flatMap(row -> new RowReader(path, names, columns, shelf, Optional.empty()).rubric(row));
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
    return TableRecords.isTable(path);
  }

  /// Whether a file of such a name looks like a table of reviews: one of its first rows has as many
  /// headings that are ours, or nearly so, as no other table has. A report of ours does not.
  public static boolean looksLikeOne(Path path) {
    var headings = new KnownHeadings(ColumnMap.NONE, Optional.empty());
    try (var records = records(path, TableSettings.PLAIN, headings)) {
      return HeadingRow.likely(records, headings);
    } catch (InputException e) {
      return false;
    }
  }

  /// What should be looked at again although the table can be used: columns that are not used, and
  /// what was found in the rows read so far.
  public List<Diagnostic> warnings() {
    return Stream.concat(warnings.stream(), rows.warnings(!hasNext()).stream()).toList();
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
    records.close();
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
}
