package fidelity.report.html;

import static fidelity.markup.Markup.tag;

import fidelity.markup.Markup;
import fidelity.markup.Markup.Element;
import fidelity.report.CellContent;
import fidelity.report.CellContent.PageOf;
import fidelity.report.CellContent.Steps;
import fidelity.report.Prose;
import fidelity.report.Table;
import fidelity.report.Table.Column;
import fidelity.report.Table.Rank;
import fidelity.report.Table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Turns tables into elements. A page has no page numbers: what would lead to one is a link at the
/// row's name.
record TableMarkup(PageAnchors anchors) {

  /// A table of so many columns is set in pairs where a window is narrow: a name and a value.
  private static final int PAIR = 2;

  /// The table; nothing where it has no rows.
  List<Element> of(Table table) {
    if (table.rows().isEmpty()) {
      return List.of();
    }
    var columns = shown(table);
    var element = tag("table", parts(table, columns));
    return List.of(columns.size() <= PAIR ? element.called("pairs") : element);
  }

  /// The columns that hold more than page numbers.
  private static List<Integer> shown(Table table) {
    return IntStream.range(0, table.columns().size())
        .filter(column -> !holdsPages(table, column))
        .boxed()
        .toList();
  }

  private static boolean holdsPages(Table table, int column) {
    var cells = table.rows().stream().map(row -> row.cells().get(column)).toList();
    return table.columns().size() > 1
        && cells.stream().anyMatch(PageOf.class::isInstance)
        && cells.stream().allMatch(cell -> cell.text().isBlank());
  }

  private List<Element> parts(Table table, List<Integer> columns) {
    var parts = new ArrayList<Element>();
    var caption = tag("caption", ShownText.of(table.caption()));
    parts.add(table.titled() ? caption : caption.called("unseen"));
    parts.add(tag("colgroup", columns.stream().map(at -> width(table, columns, at)).toList()));
    var heads = columns.stream().map(column -> head(table.columns().get(column))).toList();
    parts.add(tag("thead", tag("tr", heads)));
    var rows = new ArrayList<Element>();
    var foot = foot(table);
    for (var at = 0; at < table.rows().size(); at++) {
      var row = table.rows().get(at);
      if (!rows.isEmpty() && (at == foot || row.rank() == Rank.SECTION)) {
        parts.add(tag("tbody", rows));
        rows.clear();
      }
      rows.add(row(table, columns, row));
    }
    parts.add(tag(foot < table.rows().size() ? "tfoot" : "tbody", rows));
    return parts;
  }

  /// A column's share of the width as a class, in percent.
  private static Element width(Table table, List<Integer> columns, int column) {
    var all = columns.stream().mapToInt(each -> table.columns().get(each).width()).sum();
    var percent = Math.round(100f * table.columns().get(column).width() / Math.max(1, all));
    return tag("col").called("w" + Math.max(1, percent));
  }

  /// Where the totals begin that end the table under other rows.
  private static int foot(Table table) {
    var foot = table.rows().size();
    while (foot > 1 && table.rows().get(foot - 1).rank() == Rank.TOTAL) {
      foot--;
    }
    return foot;
  }

  private static Element head(Column column) {
    var heading = ShownText.of(column.heading());
    var head = heading.isEmpty() ? tag("td") : tag("th", heading).with("scope", "col");
    return aligned(head, column);
  }

  private static Element aligned(Element cell, Column column) {
    return switch (column.align()) {
      case LEFT -> cell;
      case RIGHT -> cell.called("right");
    };
  }

  private Element row(Table table, List<Integer> columns, Row row) {
    return switch (row.rank()) {
      case SECTION -> section(table, columns, row);
      case BODY -> tag("tr", cells(table, columns, row));
      case TOTAL -> tag("tr", cells(table, columns, row)).called("sum");
    };
  }

  private List<Element> cells(Table table, List<Integer> columns, Row row) {
    var target =
        row.cells().stream().filter(PageOf.class::isInstance).map(PageOf.class::cast).findFirst();
    return columns.stream()
        .map(at -> cell(table.columns().get(at), row.cells().get(at), target))
        .toList();
  }

  /// A cell; where the row leads to a heading, the text of its name does.
  private Element cell(Column column, CellContent cell, Optional<PageOf> target) {
    var content = content(cell);
    return target
        .filter(_ -> column.names() && !cell.text().isBlank())
        .map(page -> cell(column, List.of(link(page, content))))
        .orElseGet(() -> cell(column, content));
  }

  private static Element cell(Column column, List<Markup> content) {
    var names = column.names() && !content.isEmpty();
    var cell = names ? tag("th", content).with("scope", "row") : tag("td", content);
    return aligned(labelled(cell, column), column);
  }

  /// A value's heading stands before it where a window is too narrow for columns.
  private static Element labelled(Element cell, Column column) {
    return column.names() || column.heading().isBlank() || cell.content().isEmpty()
        ? cell
        : cell.with("data-head", ShownText.of(column.heading()));
  }

  /// A section's row: its name across the blank columns before it, then its figures.
  private Element section(Table table, List<Integer> columns, Row row) {
    var cells = new ArrayList<Element>();
    var blank = 0;
    for (var at : columns) {
      var content = content(row.cells().get(at));
      if (!cells.isEmpty()) {
        cells.add(aligned(tag("td", content), table.columns().get(at)));
      } else if (content.isEmpty()) {
        blank++;
      } else {
        cells.add(spanning(tag("th", content).with("scope", "row"), blank + 1));
      }
    }
    return tag("tr", cells.isEmpty() ? List.of(spanning(tag("td"), blank)) : cells)
        .called("section");
  }

  private static Element spanning(Element cell, int columns) {
    return columns == 1 ? cell : cell.with("colspan", String.valueOf(columns));
  }

  private List<Markup> content(CellContent cell) {
    return switch (cell) {
      case Prose prose -> prose.text().isBlank() ? List.of() : ProseMarkup.of(prose);
      case Steps steps -> StepsMarkup.of(steps);
      case PageOf page ->
          List.of(
              link(
                  page,
                  List.of(
                      Markup.text(ShownText.of(anchors.of(page.heading()).heading().title())))));
    };
  }

  private Element link(PageOf page, List<Markup> content) {
    return tag("a", content).with("href", anchors.of(page.heading()).address());
  }
}
