package fidelity.input.table;

import fidelity.input.Ids;
import fidelity.input.Values;
import fidelity.input.table.TableColumn.Answered;
import fidelity.input.table.TableColumn.Derived;
import fidelity.input.table.TableColumn.Heading;
import fidelity.input.table.TableColumn.Idle;
import fidelity.input.table.TableColumn.Nameless;
import fidelity.input.table.TableColumn.Reason;
import fidelity.input.table.TableColumn.Score;
import fidelity.input.table.TableColumn.Tagged;
import fidelity.input.yaml.Node;
import fidelity.input.yaml.Node.Entry;
import fidelity.input.yaml.Node.ListNode;
import fidelity.input.yaml.Node.MapNode;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Problems;
import fidelity.problem.Subject;
import fidelity.rubric.Item;
import fidelity.rubric.Rubric;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;

/// Turns a row of a table into the nodes that a review file would have.
final class RowNodes {

  private static final Pattern DOTTED_DATE = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");

  private static final Pattern TIMED = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[\\d:.]+");

  private static final String NO_REASON = "none";

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
    review.add(entry("rubric", named));
    review.add(new Entry("site", row.place(), site()));
    review.add(new Entry("visited", row.place(), visited()));
    for (var name : TableColumns.TEXTS) {
      heading(name).ifPresent(cell -> review.add(entry(name, dated(cell))));
    }
    for (var name : List.of("assessors", "recipients")) {
      heading(name).ifPresent(cell -> review.add(new Entry(name, cell.place(), several(cell))));
    }
    tags().ifPresent(tags -> review.add(new Entry("tags", tags.place(), tags)));
    outcome().ifPresent(outcome -> review.add(new Entry("outcome", outcome.place(), outcome)));
    review.add(new Entry("items", row.place(), items(rubric)));
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
    site.add(entry("id", id));
    site.add(entry("name", heading("name").orElse(id)));
    heading("organisation").ifPresent(cell -> site.add(entry("organisation", cell)));
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
                tags.add(entry(name, cell));
              }
            });
    return tags.isEmpty()
        ? Optional.empty()
        : Optional.of(new MapNode(tags.getFirst().place(), tags));
  }

  private Optional<MapNode> outcome() {
    var counts =
        List.of("clients", "employed").stream()
            .flatMap(name -> heading(name).map(cell -> entry(name, cell)).stream())
            .toList();
    return counts.isEmpty()
        ? Optional.empty()
        : Optional.of(new MapNode(counts.getFirst().place(), counts));
  }

  private MapNode items(Optional<Rubric> rubric) {
    var scores = new LinkedHashMap<String, List<Entry>>();
    var answers = new LinkedHashMap<String, List<Entry>>();
    var reasons = reasons(rubric);
    for (var index = 0; index < columns.list().size(); index++) {
      var cell = row.cell(index);
      if (!cell.empty()) {
        switch (columns.list().get(index)) {
          case Score(var item) -> {
            var id = id(item, rubric);
            var reason = Optional.ofNullable(reasons.remove(id));
            score(cell, reason).forEach(each -> add(scores, id, each));
          }
          case Answered(var item, var question) ->
              add(answers, id(item, rubric), entry(question, cell));
          case Reason _, Heading _, Derived _, Tagged _, Idle _, Nameless _ -> {}
        }
      }
    }
    reasons.forEach((item, reason) -> add(scores, item, entry("reason", reason)));
    answers.forEach(
        (item, given) ->
            add(
                scores,
                item,
                new Entry(
                    "answers",
                    given.getFirst().place(),
                    new MapNode(given.getFirst().place(), given))));
    return new MapNode(row.place(), items(scores));
  }

  /// The id of the item that a column's name means; the name's own where there is no such item.
  private static String id(String item, Optional<Rubric> rubric) {
    return rubric.flatMap(each -> Ids.item(item, each)).map(Item::id).orElse(item);
  }

  private static List<Entry> items(SequencedMap<String, List<Entry>> fields) {
    return fields.entrySet().stream()
        .map(
            item -> {
              var place = item.getValue().getFirst().place();
              return new Entry(item.getKey(), place, new MapNode(place, item.getValue()));
            })
        .toList();
  }

  private static void add(SequencedMap<String, List<Entry>> items, String item, Entry... fields) {
    items.computeIfAbsent(item, key -> new ArrayList<>()).addAll(List.of(fields));
  }

  /// The ids of the items beside whose scores the row says a reason.
  Set<String> reasoned(Optional<Rubric> rubric) {
    return Set.copyOf(reasons(rubric).keySet());
  }

  private Map<String, TableCell> reasons(Optional<Rubric> rubric) {
    var reasons = new LinkedHashMap<String, TableCell>();
    for (var index = 0; index < columns.list().size(); index++) {
      if (columns.list().get(index) instanceof Reason(var item) && !row.cell(index).empty()) {
        reasons.put(id(item, rubric), row.cell(index));
      }
    }
    return reasons;
  }

  /// A score with its reason, or why the item does not apply.
  private static List<Entry> score(TableCell cell, Optional<TableCell> reason) {
    return NotApplicableCell.is(cell)
        ? List.of(reason("not_applicable", cell, reason))
        : List.of(entry("score", cell), reason("reason", cell, reason));
  }

  /// A reason, or something in its place: a review file needs one, and a table may have none.
  private static Entry reason(String key, TableCell score, Optional<TableCell> reason) {
    return reason
        .map(cell -> entry(key, cell))
        .orElseGet(() -> new Entry(key, score.place(), score.scalar(NO_REASON)));
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

  private static Entry entry(String key, TableCell cell) {
    return new Entry(key, cell.place(), cell.scalar());
  }

  /// Reads 12.3.2024, as spreadsheets write dates, as 2024-03-12; a time is left out.
  private static TableCell dated(TableCell cell) {
    if (TIMED.matcher(cell.text()).matches()) {
      return cell.with(cell.text().substring(0, cell.text().indexOf('T')));
    }
    var date = DOTTED_DATE.matcher(cell.text());
    return date.matches()
        ? new TableCell(
            cell.place(),
            "%s-%02d-%02d"
                .formatted(
                    date.group(3), Integer.valueOf(date.group(2)), Integer.valueOf(date.group(1))))
        : cell;
  }
}
