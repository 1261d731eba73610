package fidelity.report.pdf;

import fidelity.report.CellContent;
import fidelity.report.Prose;
import fidelity.report.Table;
import fidelity.report.Table.Rank;
import fidelity.report.Table.Row;
import fidelity.report.pdf.chart.StepsLayout;
import fidelity.report.pdf.page.Strip;
import fidelity.report.pdf.page.Strips;
import fidelity.report.pdf.page.Typesetter;
import fidelity.report.pdf.tag.ContentMark;
import fidelity.report.pdf.tag.ContentMark.Artifact;
import fidelity.report.pdf.tag.Role;
import fidelity.report.pdf.tag.Tag;
import fidelity.report.pdf.type.Glyphs;
import fidelity.report.pdf.type.TextColumn;
import fidelity.report.pdf.type.TextStyles;
import fidelity.report.picture.Ink;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Lays out a table. Its heading row is tagged once; at the head of a later page it is only seen.
final class TableLayout {

  /// The blank beside, above and below a cell's text, in points.
  private static final float SIDE_PADDING = 5;

  private static final float PADDING = 1.75f;

  /// A table lower than this, in points, is kept on one page.
  private static final float UNDIVIDED = 260;

  /// So many rows at the end of a table are kept together, so that no page begins with the last.
  private static final int LAST_ROWS = 3;

  /// A heading row taller than this, in points, would take too much of each page to be repeated.
  private static final float TALLEST_REPEATED_HEAD = 150;

  private final Typesetter typesetter;
  private final Anchors anchors;
  private final Table table;
  private final List<TextColumn> columns;

  TableLayout(Typesetter typesetter, Anchors anchors, Table table) {
    this.typesetter = typesetter;
    this.anchors = anchors;
    this.table = table;
    this.columns = columns(table.columns());
  }

  private static List<TextColumn> columns(List<Table.Column> columns) {
    float shares = Math.max(1, columns.stream().mapToInt(Table.Column::width).sum());
    List<TextColumn> placed = new ArrayList<>();
    float x = TextColumn.FULL.x();
    for (var column : columns) {
      float width = TextColumn.FULL.width() * column.width() / shares;
      placed.add(new TextColumn(x, width, column.align()).inset(SIDE_PADDING, SIDE_PADDING));
      x += width;
    }
    return placed;
  }

  /// The table; nothing where it has no rows.
  List<Strip> strips(Tag parent) {
    if (table.rows().isEmpty()) {
      return List.of();
    }
    var tag = table.titled() ? parent.kid(Role.TABLE) : parent.table(table.caption());
    List<Strip> strips = new ArrayList<>();
    if (table.titled()) {
      strips.addAll(
          Strips.leading(
              typesetter.text(
                  tag.kid(Role.CAPTION), table.caption(), TextStyles.CAPTION, TextColumn.FULL)));
    }
    strips.addAll(Strips.leading(Strips.after(2, head(tag.kid(Role.TABLE_HEAD).kid(Role.ROW)))));
    strips.addAll(body(tag));
    return Strips.height(strips) < UNDIVIDED ? Strips.together(strips) : strips;
  }

  private List<Strip> head(Tag row) {
    List<List<Strip>> cells = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      cells.add(headCell(typesetter, row.kid(Role.COLUMN_HEAD), i));
    }
    return head(cells);
  }

  /// The heading row again, without a tag; what its font lacks was warned of the first time.
  private List<Strip> repeatedHead() {
    var silent = new Typesetter(new Glyphs());
    List<List<Strip>> cells = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      cells.add(headCell(silent, Artifact.LAYOUT, i));
    }
    List<Strip> head = head(cells);
    return Strips.height(head) > TALLEST_REPEATED_HEAD ? List.of() : head;
  }

  private List<Strip> headCell(Typesetter typesetter, ContentMark mark, int column) {
    return typesetter.text(
        mark, table.columns().get(column).heading(), TextStyles.HEAD, columns.get(column));
  }

  private static List<Strip> head(List<List<Strip>> cells) {
    return Strips.last(
        Strips.padded(PADDING, PADDING, Strips.beside(cells)),
        strip -> strip.withBehind(List.of(RowLook.rule(strip.height(), 1.2f, Ink.ACCENT))));
  }

  /// The rows, each section's in a group of its own, the totals at their end in the table's foot.
  private List<Strip> body(Tag tag) {
    List<Strip> repeated = repeatedHead();
    List<Strip> strips = new ArrayList<>();
    int foot = foot();
    Tag group = tag.kid(Role.TABLE_BODY);
    for (int i = 0; i < table.rows().size(); i++) {
      var row = table.rows().get(i);
      if (i == foot) {
        group = tag.kid(Role.TABLE_FOOT);
      } else if (row.rank() == Rank.SECTION && i > 0) {
        group = tag.kid(Role.TABLE_BODY);
      }
      boolean ends = i >= table.rows().size() - LAST_ROWS;
      boolean keep = i + 1 < table.rows().size() && (ends || keepsNext(i));
      for (var strip : Strips.last(row(group, row), last -> last.kept(keep))) {
        strips.add(strip.repeating(repeated));
      }
    }
    return strips;
  }

  /// Where the totals begin that end the table under other rows.
  private int foot() {
    int foot = table.rows().size();
    while (foot > 1 && table.rows().get(foot - 1).rank() == Rank.TOTAL) {
      foot--;
    }
    return foot;
  }

  /// A section's row stays with its first row, a total with what it sums up.
  private boolean keepsNext(int row) {
    return table.rows().get(row).rank() == Rank.SECTION
        || table.rows().get(row + 1).rank() == Rank.TOTAL;
  }

  private List<Strip> row(Tag body, Row row) {
    var tag = body.kid(Role.ROW);
    List<List<Strip>> cells =
        switch (row.rank()) {
          case SECTION -> acrossAll(tag, row);
          case BODY, TOTAL ->
              IntStream.range(0, columns.size()).mapToObj(i -> cell(tag, row, i)).toList();
        };
    List<Strip> stack = Strips.together(Strips.padded(PADDING, PADDING, Strips.beside(cells)));
    return RowLook.dressed(row.rank(), stack);
  }

  /// A section's name across the columns that stand left of its figures, all of it the heading of
  /// the rows under it.
  private List<List<Strip>> acrossAll(Tag row, Row section) {
    var head = row.cell(Role.ROW_HEAD, columns.size());
    var style = RowLook.style(Rank.SECTION);
    List<List<Strip>> texts = new ArrayList<>();
    float left = columns.getFirst().x();
    for (int i = 0; i < columns.size(); i++) {
      var text = section.cells().get(i).text();
      if (!text.isEmpty()) {
        var column = columns.get(i);
        var place = new TextColumn(left, column.right() - left, column.align());
        texts.add(typesetter.text(head, text + " ", style, place));
        left = i + 1 < columns.size() ? columns.get(i + 1).x() : column.right();
      }
    }
    return texts;
  }

  private List<Strip> cell(Tag tag, Row row, int column) {
    var role = table.columns().get(column).names() ? Role.ROW_HEAD : Role.CELL;
    var style = RowLook.style(row.rank());
    var place = columns.get(column);
    return switch (row.cells().get(column)) {
      case Prose prose -> typesetter.prose(tag, role, prose, style, place);
      case CellContent.Steps steps -> {
        var score = typesetter.text(tag.kid(role), steps.text(), style, place);
        var drawn = StepsLayout.at(place.x(), style.leading(), steps);
        yield Strips.first(score, strip -> strip.withBehind(drawn));
      }
      case CellContent.PageOf(var heading) -> {
        var link = tag.kid(role).kid(Role.LINK);
        var line = List.of(Strip.of(style.leading(), List.of()));
        yield PageLinks.numbered(link, anchors.of(heading), style, place, line);
      }
    };
  }
}
