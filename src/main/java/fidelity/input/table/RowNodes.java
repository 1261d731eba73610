package fidelity.input.table;

import fidelity.input.Days;
import fidelity.input.answer.Values;
import fidelity.input.table.TableColumn.Heading;
import fidelity.input.table.cells.TableCell;
import fidelity.input.table.cells.TableRecord;
import fidelity.input.yaml.Node;
import fidelity.input.yaml.Node.Entry;
import fidelity.input.yaml.Node.ListNode;
import fidelity.input.yaml.Node.MapNode;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Problems;
import fidelity.problem.Subject;
import fidelity.rubric.Rubric;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Turns a row of a table into the nodes that a review file would have.
final class RowNodes {

  private final TableColumns columns;
  private final TableRecord row;

  RowNodes(TableColumns columns, TableRecord row) {
    this.columns = columns;
    this.row = row;
  }

  /// The review.
  ///
  /// @param named the rubric that the row names, or that it goes by when it names none
  /// @param rubric the rubric of that name, if there is one
  MapNode review(TableCell named, Optional<Rubric> rubric) {
    var review = new ArrayList<Entry>();
    review.add(named.entry("rubric"));
    review.add(new Entry("site", row.place(), site()));
    review.add(new Entry("visited", row.place(), visited()));
    for (var name : ColumnNames.TEXTS) {
      heading(name).ifPresent(cell -> review.add(dated(cell).entry(name)));
    }
    for (var name : List.of("assessors", "recipients")) {
      heading(name).ifPresent(cell -> review.add(new Entry(name, cell.place(), several(cell))));
    }
    tags().ifPresent(tags -> review.add(new Entry("tags", tags.place(), tags)));
    outcome().ifPresent(outcome -> review.add(new Entry("outcome", outcome.place(), outcome)));
    review.add(new Entry("items", row.place(), new ItemNodes(columns, row, rubric).all()));
    return new MapNode(row.place(), review);
  }

  /// What stands in a column above the items; none when it is empty or there is no such column.
  Optional<TableCell> heading(String name) {
    var index = columns.list().indexOf(new Heading(name));
    return index < 0
        ? Optional.empty()
        : Optional.of(row.cell(index)).filter(cell -> !cell.empty());
  }

  /// Whether the visit begins before it ends.
  void checkOrder(Problems problems) {
    var from = heading("visited_from").flatMap(cell -> Values.date(dated(cell).text()));
    var to = heading("visited_to");
    to.flatMap(cell -> Values.date(dated(cell).text()))
        .filter(last -> from.filter(last::isBefore).isPresent())
        .ifPresent(
            last ->
                problems.add(
                    to.orElseThrow().place(),
                    Subject.key("visited_to"),
                    Code.VISIT_REVERSED,
                    new Detail.Day(last),
                    new Detail.Day(from.orElseThrow())));
  }

  private MapNode site() {
    var id = required("site");
    var site = new ArrayList<Entry>();
    site.add(id.entry("id"));
    site.add(heading("name").orElse(id).entry("name"));
    heading("organisation").ifPresent(cell -> site.add(cell.entry("organisation")));
    return new MapNode(id.place(), site);
  }

  /// The first and the last day of the visit; only one when they are the same.
  private ListNode visited() {
    var from = dated(required("visited_from"));
    var days = new ArrayList<Node>(List.of(from.scalar()));
    heading("visited_to")
        .map(RowNodes::dated)
        .filter(to -> !to.text().equals(from.text()))
        .ifPresent(to -> days.add(to.scalar()));
    return new ListNode(from.place(), days);
  }

  private Optional<MapNode> tags() {
    var tags = new ArrayList<Entry>();
    columns
        .tags()
        .forEach(
            (name, index) -> {
              var cell = row.cell(index);
              if (!cell.empty()) {
                tags.add(cell.entry(name));
              }
            });
    return tags.isEmpty()
        ? Optional.empty()
        : Optional.of(new MapNode(tags.getFirst().place(), tags));
  }

  private Optional<MapNode> outcome() {
    var counts =
        List.of("clients", "employed").stream()
            .flatMap(name -> heading(name).map(cell -> cell.entry(name)).stream())
            .toList();
    return counts.isEmpty()
        ? Optional.empty()
        : Optional.of(new MapNode(counts.getFirst().place(), counts));
  }

  private ListNode several(TableCell cell) {
    return new ListNode(
        cell.place(),
        Arrays.stream(cell.text().split(";", -1))
            .map(String::strip)
            .filter(each -> !each.isEmpty())
            .<Node>map(cell::scalar)
            .toList());
  }

  private TableCell required(String name) {
    return row.cell(columns.list().indexOf(new Heading(name)));
  }

  private static TableCell dated(TableCell cell) {
    return cell.with(Days.iso(cell.text()));
  }
}
