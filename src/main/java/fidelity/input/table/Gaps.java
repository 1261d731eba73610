package fidelity.input.table;

import fidelity.input.answer.Ids;
import fidelity.input.table.TableColumn.Answered;
import fidelity.input.table.TableColumn.Derived;
import fidelity.input.table.TableColumn.Heading;
import fidelity.input.table.TableColumn.Idle;
import fidelity.input.table.TableColumn.Nameless;
import fidelity.input.table.TableColumn.Reason;
import fidelity.input.table.TableColumn.Score;
import fidelity.input.table.TableColumn.Tagged;
import fidelity.input.table.cells.HeadingText;
import fidelity.input.table.cells.TableCell;
import fidelity.input.table.cells.TableRecord;
import fidelity.keys.ProseKeys;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.problem.Message;
import fidelity.problem.Place;
import fidelity.problem.Subject;
import fidelity.rubric.Item;
import fidelity.rubric.Question.Choice;
import fidelity.rubric.Rubric;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// The cells of a table in which something stands for nothing, as `-` or `N/A`: they are read as
/// empty, and told once for each column and each way of writing it. So are scores that are missing.
final class Gaps {

  private static final Set<String> WRITTEN =
      Set.of("-", "–", "—", ".", "n/a", "#n/a", "na", "nan", "null");

  private final TableRecord names;
  private final TableColumns columns;
  private final Map<Kind, Seen> seen = new LinkedHashMap<>();
  private final Set<Integer> written = new HashSet<>();
  private int rows;

  Gaps(TableRecord names, TableColumns columns) {
    this.names = names;
    this.columns = columns;
  }

  /// One way of writing nothing in one column.
  ///
  /// @param index the column's
  private record Kind(int index, String text) {}

  /// Where it stands first, and how many times.
  private record Seen(Place first, int count) {

    Seen once() {
      return new Seen(first, count + 1);
    }
  }

  /// Notes in which columns a row has anything, whether it is read or refused.
  void look(TableRecord row) {
    IntStream.range(0, columns.list().size())
        .filter(index -> !row.cell(index).empty())
        .forEach(written::add);
  }

  /// A row whose gaps are empty.
  TableRecord filled(TableRecord row, Optional<Rubric> rubric) {
    var cells = new ArrayList<TableCell>();
    for (var index = 0; index < Math.max(row.cells().size(), columns.list().size()); index++) {
      var cell = row.cell(index);
      cells.add(isGap(index, cell, rubric) ? cell.with("") : cell);
    }
    return row.with(cells);
  }

  /// Counts the gaps of a row that is read; what a refused one lacks is no gap in what is known.
  void count(TableRecord row, Optional<Rubric> rubric) {
    rows++;
    for (var index = 0; index < columns.list().size(); index++) {
      var cell = row.cell(index);
      if (isGap(index, cell, rubric)) {
        note(index, cell);
      }
    }
  }

  private void note(int index, TableCell cell) {
    seen.merge(
        new Kind(index, cell.text()), new Seen(cell.place(), 1), (before, _) -> before.once());
  }

  private boolean isGap(int index, TableCell cell, Optional<Rubric> rubric) {
    if (index >= columns.list().size()) {
      return false;
    }
    var nothing = WRITTEN.contains(cell.text().toLowerCase(Locale.ROOT));
    return switch (columns.list().get(index)) {
      case Score(var item) ->
          cell.empty() || (nothing && !(NotApplicableCell.is(cell) && mayNotApply(item, rubric)));
      case Answered(var item, var question) ->
          nothing && !means(cell.text(), item, question, rubric);
      case Heading(var name) -> nothing && !name.equals("site") && !ProseKeys.isUnder(name);
      case Reason _, Derived _, Tagged _ -> nothing;
      case Idle _ -> nothing && columns.uses(index);
      case Nameless _ -> false;
    };
  }

  private static boolean mayNotApply(String item, Optional<Rubric> rubric) {
    return rubric.flatMap(each -> Ids.item(item, each)).filter(Item::mayNotApply).isPresent();
  }

  /// Whether the text is an option of the question, and so an answer.
  private static boolean means(String text, String item, String question, Optional<Rubric> rubric) {
    return rubric
        .flatMap(each -> Ids.item(item, each))
        .flatMap(each -> each.question(question))
        .filter(each -> each instanceof Choice choice && choice.option(text).isPresent())
        .isPresent();
  }

  /// A warning for each column and each way of writing nothing in it.
  ///
  /// @param toTheEnd whether there are no more rows, so that a column can be told to be empty
  List<Diagnostic> warnings(boolean toTheEnd) {
    return seen.entrySet().stream()
        .filter(each -> toTheEnd || !isWhollyEmpty(each.getKey(), each.getValue()))
        .map(each -> warning(each.getKey(), each.getValue()))
        .toList();
  }

  private Diagnostic warning(Kind kind, Seen gap) {
    var name = names.cell(kind.index());
    return Diagnostic.of(
        isWhollyEmpty(kind, gap) ? name.place() : gap.first(),
        Subject.column(HeadingText.plain(name.text())),
        message(kind, gap));
  }

  private Message message(Kind kind, Seen gap) {
    if (isWhollyEmpty(kind, gap)) {
      return Message.of(Code.COLUMN_EMPTY);
    }
    var count = Detail.amount(gap.count());
    var all = Detail.amount(rows);
    return kind.text().isEmpty()
        ? Message.of(Code.CELLS_EMPTY, count, all)
        : Message.of(Code.CELLS_UNANSWERED, count, all, Detail.written(kind.text()));
  }

  private boolean isWhollyEmpty(Kind kind, Seen gap) {
    return kind.text().isEmpty() && gap.count() == rows && !written.contains(kind.index());
  }
}
