package fidelity.report.pdf;

import fidelity.report.Prose;
import fidelity.report.Table;
import fidelity.report.Table.Rank;
import fidelity.report.Table.Row;
import fidelity.report.pdf.page.Strip;
import fidelity.report.pdf.page.Strips;
import fidelity.report.pdf.page.Typesetter;
import fidelity.report.pdf.tag.ContentMark;
import fidelity.report.pdf.tag.ContentMark.Artifact;
import fidelity.report.pdf.tag.Role;
import fidelity.report.pdf.tag.Tag;
import fidelity.report.pdf.type.Glyphs;
import fidelity.report.pdf.type.PdfInk;
import fidelity.report.pdf.type.TextColumn;
import fidelity.report.pdf.type.TextStyles;
import java.util.ArrayList;
import java.util.List;

/// Lays out a table. Its heading row is tagged once; at the head of a later page it is only seen.
final class TableLayout {

  /// The blank beside, above and below a cell's text, in points.
  private static final float SIDE_PADDING = 6;

  private static final float PADDING = 4.5f;

  /// A table lower than this, in points, is kept on one page.
  private static final float UNDIVIDED = 260;

  /// A heading row taller than this, in points, would take too much of each page to be repeated.
  private static final float TALLEST_REPEATED_HEAD = 150;

  private final Typesetter typesetter;
  private final Table table;
  private final List<TextColumn> columns;

  TableLayout(Typesetter typesetter, Table table) {
    this.typesetter = typesetter;
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

  List<Strip> strips(Tag parent) {
    var tag = parent.kid(Role.TABLE);
    List<Strip> strips = new ArrayList<>();
    strips.addAll(
        Strips.leading(
            typesetter.text(
                tag.kid(Role.CAPTION), table.caption(), TextStyles.CAPTION, TextColumn.FULL)));
    strips.addAll(Strips.leading(Strips.after(3, head(tag.kid(Role.TABLE_HEAD).kid(Role.ROW)))));
    strips.addAll(body(tag.kid(Role.TABLE_BODY)));
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
        strip -> strip.withBehind(List.of(RowLook.rule(strip.height(), 1.2f, PdfInk.ACCENT))));
  }

  private List<Strip> body(Tag tag) {
    List<Strip> repeated = repeatedHead();
    List<Strip> strips = new ArrayList<>();
    for (int i = 0; i < table.rows().size(); i++) {
      boolean keep = i + 1 < table.rows().size() && keepsNext(i);
      for (var strip : Strips.last(row(tag, table.rows().get(i)), last -> last.kept(keep))) {
        strips.add(strip.repeating(repeated));
      }
    }
    return strips;
  }

  /// A section's row stays with its first row, a sum with what it sums up.
  private boolean keepsNext(int row) {
    return switch (table.rows().get(row).rank()) {
      case SECTION -> true;
      case BODY, SUM, TOTAL ->
          switch (table.rows().get(row + 1).rank()) {
            case SUM, TOTAL -> true;
            case SECTION, BODY -> false;
          };
    };
  }

  private List<Strip> row(Tag body, Row row) {
    var tag = body.kid(Role.ROW);
    List<List<Strip>> cells = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      cells.add(cell(tag, row.cells().get(i), row.rank(), i));
    }
    List<Strip> stack = Strips.together(Strips.padded(PADDING, PADDING, Strips.beside(cells)));
    return RowLook.dressed(row.rank(), stack);
  }

  private List<Strip> cell(Tag row, Prose prose, Rank rank, int column) {
    var role = table.columns().get(column).names() ? Role.ROW_HEAD : Role.CELL;
    return typesetter.prose(row, role, prose, RowLook.style(rank), columns.get(column));
  }
}
