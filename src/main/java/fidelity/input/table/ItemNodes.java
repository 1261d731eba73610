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
import fidelity.input.table.cells.TableCell;
import fidelity.input.table.cells.TableRecord;
import fidelity.input.yaml.Node.Entry;
import fidelity.input.yaml.Node.MapNode;
import fidelity.rubric.Item;
import fidelity.rubric.Rubric;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/// Turns the scores and answers of a row into the nodes that a review file would have.
///
/// @param rubric that of the row, if there is one
record ItemNodes(TableColumns columns, TableRecord row, Optional<Rubric> rubric) {

  private static final String NO_REASON = "none";

  /// The items of which the row says something.
  MapNode all() {
    var fields = new LinkedHashMap<String, List<Entry>>();
    var answers = new LinkedHashMap<String, List<Entry>>();
    var reasons = reasons();
    for (var index = 0; index < columns.list().size(); index++) {
      var cell = row.cell(index);
      if (!cell.empty()) {
        switch (columns.list().get(index)) {
          case Score(var item) -> {
            var id = id(item);
            var reason = Optional.ofNullable(reasons.remove(id));
            score(cell, reason).forEach(each -> add(fields, id, each));
          }
          case Answered(var item, var question) -> add(answers, id(item), cell.entry(question));
          case Reason _, Heading _, Derived _, Tagged _, Idle _, Nameless _ -> {}
        }
      }
    }
    reasons.forEach((item, reason) -> add(fields, item, reason.entry("reason")));
    answers.forEach((item, given) -> add(fields, item, map("answers", given)));
    return new MapNode(
        row.place(),
        fields.entrySet().stream().map(each -> map(each.getKey(), each.getValue())).toList());
  }

  /// The ids of the items beside whose scores the row says a reason.
  Set<String> reasoned() {
    return Set.copyOf(reasons().keySet());
  }

  private Map<String, TableCell> reasons() {
    var reasons = new LinkedHashMap<String, TableCell>();
    for (var index = 0; index < columns.list().size(); index++) {
      if (columns.list().get(index) instanceof Reason(var item) && !row.cell(index).empty()) {
        reasons.put(id(item), row.cell(index));
      }
    }
    return reasons;
  }

  /// The id of the item that a column's name means; the name's own where there is no such item.
  private String id(String item) {
    return rubric.flatMap(each -> Ids.item(item, each)).map(Item::id).orElse(item);
  }

  private static void add(SequencedMap<String, List<Entry>> items, String item, Entry field) {
    items.computeIfAbsent(item, _ -> new ArrayList<>()).add(field);
  }

  private static Entry map(String key, List<Entry> fields) {
    var place = fields.getFirst().place();
    return new Entry(key, place, new MapNode(place, fields));
  }

  /// A score with its reason, or why the item does not apply.
  private static List<Entry> score(TableCell cell, Optional<TableCell> reason) {
    return NotApplicableCell.is(cell)
        ? List.of(reason("not_applicable", cell, reason))
        : List.of(cell.entry("score"), reason("reason", cell, reason));
  }

  /// A reason, or something in its place: a review file needs one, and a table may have none.
  private static Entry reason(String key, TableCell score, Optional<TableCell> reason) {
    return reason
        .map(cell -> cell.entry(key))
        .orElseGet(() -> new Entry(key, score.place(), score.scalar(NO_REASON)));
  }
}
