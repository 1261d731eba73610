package fidelity.input.table;

import fidelity.input.table.cells.Lookahead;
import fidelity.input.table.cells.TableRecord;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.problem.InputException;
import fidelity.problem.Place;
import fidelity.problem.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The row of a table that names its columns: titles, comments and empty rows may stand above it.
///
/// @param names the row itself
/// @param above the rows above it that are not empty
record HeadingRow(TableRecord names, List<TableRecord> above) {

  /// From how many headings on a row is taken for one of a table of reviews.
  private static final int LIKELY = 4;

  HeadingRow {
    above = List.copyOf(above);
  }

  /// Takes the records up to the heading row: the first that has all required headings; where there
  /// is none, the one with the most headings that are known or near; else the first that is not
  /// empty.
  ///
  /// @throws InputException when there is no row at all, or it is broken
  static HeadingRow take(Lookahead records, Place start, KnownHeadings headings) {
    if (!records.more()) {
      throw new InputException(start, Subject.TABLE, Code.EMPTY_TABLE);
    }
    var chosen = index(records, headings);
    var above = new ArrayList<TableRecord>();
    for (var at = 0; at < chosen; at++) {
      above.add(records.next());
    }
    above.removeIf(TableRecord::empty);
    var names = records.next();
    if (names.empty()) {
      throw new InputException(start, Subject.TABLE, Code.EMPTY_TABLE);
    }
    return new HeadingRow(names, above);
  }

  private static int index(Lookahead records, KnownHeadings headings) {
    var best = 0;
    var most = 0;
    var first = -1;
    for (var at = 0; at < Lookahead.ROWS; at++) {
      var row = records.peek(at).filter(each -> !each.empty());
      if (row.isEmpty()) {
        continue;
      }
      if (headings.complete(row.get().texts())) {
        return at;
      }
      first = first < 0 ? at : first;
      var count = isComment(row.get()) ? 0 : headings.likeness(row.get().texts());
      if (count > most) {
        most = count;
        best = at;
      }
    }
    if (most > 0) {
      return best;
    }
    return first < 0 ? records.lastSeen() : first; // the last seen may be broken, and says why
  }

  /// Whether a row among the first looks like the headings of a table of reviews.
  static boolean likely(Lookahead records, KnownHeadings headings) {
    return IntStream.range(0, Lookahead.ROWS)
        .mapToObj(records::peek)
        .flatMap(Optional::stream)
        .anyMatch(row -> headings.akin(row.texts()) >= LIKELY);
  }

  private static boolean isComment(TableRecord row) {
    return row.cell(0).text().startsWith("#");
  }

  /// The rows passed over, in one warning.
  Optional<Diagnostic> passedOver() {
    if (above.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Diagnostic.of(
            above.getFirst().place(),
            Subject.TABLE,
            Code.ROWS_PASSED_OVER,
            Detail.whole(names.place().line()),
            Detail.written(String.join(" ", above.getFirst().texts()).strip())));
  }
}
