package fidelity.workbook.excel;

import static java.util.stream.Collectors.joining;

import fidelity.ooxml.SafeText;
import fidelity.ooxml.XmlText;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle.Flow;
import fidelity.workbook.Feature.Filters;
import fidelity.workbook.Feature.Table;
import fidelity.workbook.Sheet;
import java.util.stream.IntStream;

/// A table as the XML of its part, its columns named as their headings are.
///
/// @param number its number among the tables of the file, from 1
record TableXml(Sheet sheet, Table table, int number) {

  /// The whole part.
  String text() {
    return """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
    id="%s" name="%s" displayName="%s" ref="%s" totalsRowShown="0">
    %s<tableColumns count="%s">%s</tableColumns>
    <tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" \
    showColumnStripes="0"/>
    </table>
    """
        .formatted(
            number,
            table.name(),
            table.name(),
            table.area().reference(),
            filters(),
            columns().count(),
            columns().mapToObj(this::column).collect(joining()));
  }

  private IntStream columns() {
    return IntStream.rangeClosed(0, table.area().right() - table.area().left());
  }

  private String column(int column) {
    return "<tableColumn id=\"%s\" name=\"%s\"/>"
        .formatted(
            column + 1,
            heading(column) instanceof Cell.Text(var text, _)
                ? XmlText.escaped(SafeText.of(text).text())
                : "");
  }

  private String filters() {
    return table.filters() == Filters.NONE
        ? ""
        : "<autoFilter ref=\"%s\">%s</autoFilter>\n"
            .formatted(
                table.area().reference(),
                columns()
                    .filter(column -> heading(column).style().flow() == Flow.UPRIGHT)
                    .mapToObj("<filterColumn colId=\"%s\" hiddenButton=\"1\"/>"::formatted)
                    .collect(joining()));
  }

  private Cell heading(int column) {
    return sheet.cell(table.area().top(), table.area().left() + column);
  }
}
