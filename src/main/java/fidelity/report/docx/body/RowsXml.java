package fidelity.report.docx.body;

import fidelity.report.CellContent;
import fidelity.report.Prose;
import fidelity.report.Table;
import fidelity.report.Table.Align;
import fidelity.report.Table.Column;
import fidelity.report.Table.Rank;
import fidelity.report.Table.Row;
import fidelity.report.docx.style.WordStyle;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A table with its heading row, which is repeated on every page.
final class RowsXml {

  /// A row of so many letters may be divided: no page would hold it.
  private static final int UNDIVIDED = 1500;

  private static final String TINT = "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"EFF5F6\"/>";
  private static final String OVERLINED =
      "<w:tcBorders><w:top w:val=\"single\" w:sz=\"10\" w:space=\"0\" w:color=\"0B5563\"/>"
          + "</w:tcBorders>";

  private final Table table;
  private final CellXml cells;
  private final Texts texts;
  private final List<Integer> widths;

  /// @param width how wide the table is, in twentieths of a point
  RowsXml(Table table, CellXml cells, Texts texts, int width) {
    this.table = table;
    this.cells = cells;
    this.texts = texts;
    var shares = Math.max(1, table.columns().stream().mapToInt(Column::width).sum());
    this.widths = table.columns().stream().map(column -> width * column.width() / shares).toList();
  }

  String table(String style) {
    return "<w:tbl>%s<w:tblGrid>%s</w:tblGrid>\n%s%s</w:tbl>\n"
        .formatted(
            properties(style),
            widths.stream().map("<w:gridCol w:w=\"%s\"/>"::formatted).collect(Collectors.joining()),
            head(),
            IntStream.range(0, table.rows().size())
                .mapToObj(this::row)
                .collect(Collectors.joining()));
  }

  /// The caption and the columns' headings are what a screen reader says of the table.
  private String properties(String style) {
    var first = !table.columns().isEmpty() && table.columns().getFirst().names();
    var headings =
        table.columns().stream()
            .map(Column::heading)
            .filter(each -> !each.isBlank())
            .collect(Collectors.joining(", "));
    return """
    <w:tblPr><w:tblStyle w:val="%s"/><w:tblW w:w="%s" w:type="dxa"/><w:tblLayout w:type="fixed"/>\
    <w:tblLook w:val="%s" w:firstRow="1" w:lastRow="0" w:firstColumn="%s" w:lastColumn="0" \
    w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="%s"/><w:tblDescription w:val="%s"/></w:tblPr>\
    """
        .formatted(
            style,
            widths.stream().mapToInt(Integer::intValue).sum(),
            first ? "06A0" : "0620",
            first ? 1 : 0,
            texts.of(table.caption()),
            texts.of(headings));
  }

  private String head() {
    return rowOf(
        "<w:cantSplit/><w:tblHeader/>",
        IntStream.range(0, widths.size())
            .mapToObj(
                each ->
                    cell(
                        each,
                        1,
                        "",
                        cells.text(
                            WordStyle.TABLE_HEADING,
                            align(each),
                            Prose.of(table.columns().get(each).heading()))))
            .collect(Collectors.joining()));
  }

  private String row(int number) {
    var row = table.rows().get(number);
    var last = number + 1 == table.rows().size();
    var letters = row.cells().stream().mapToInt(cell -> cell.text().length()).sum();
    var kept = !last && table.rows().get(number + 1).rank() == Rank.TOTAL;
    var written =
        switch (row.rank()) {
          case SECTION -> section(row);
          case BODY -> cells(row, WordStyle.TABLE_TEXT, "", kept);
          case TOTAL -> cells(row, WordStyle.TABLE_TOTAL, OVERLINED + TINT, kept);
        };
    return rowOf(letters < UNDIVIDED ? "<w:cantSplit/>" : "", written);
  }

  private String cells(Row row, WordStyle style, String look, boolean kept) {
    return IntStream.range(0, widths.size())
        .mapToObj(
            each -> cell(each, 1, look, cells.of(row.cells().get(each), style, align(each), kept)))
        .collect(Collectors.joining());
  }

  /// A section's name across the blank cells beside it, its figures each in a cell of its own.
  private String section(Row row) {
    var written = new StringBuilder();
    for (var each = 0; each < widths.size(); ) {
      var span = 1;
      while (each + span < widths.size() && blank(row.cells().get(each + span))) {
        span++;
      }
      var text = cells.of(row.cells().get(each), WordStyle.TABLE_SECTION, align(each), true);
      written.append(cell(each, span, TINT, text));
      each += span;
    }
    return written.toString();
  }

  private static boolean blank(CellContent cell) {
    return cell instanceof Prose prose && prose.text().isEmpty();
  }

  private Align align(int column) {
    return table.columns().get(column).align();
  }

  private String cell(int column, int span, String look, String text) {
    var width = widths.subList(column, column + span).stream().mapToInt(Integer::intValue).sum();
    return "<w:tc><w:tcPr><w:tcW w:w=\"%s\" w:type=\"dxa\"/>%s%s</w:tcPr>%s</w:tc>"
        .formatted(
            width, span == 1 ? "" : "<w:gridSpan w:val=\"%s\"/>".formatted(span), look, text);
  }

  private static String rowOf(String properties, String cells) {
    return "<w:tr>%s%s</w:tr>\n"
        .formatted(properties.isEmpty() ? "" : "<w:trPr>" + properties + "</w:trPr>", cells);
  }
}
