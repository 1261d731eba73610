package fidelity.cli;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Workbooks put together by hand, each with the mark of a report of this version.
final class RawWorkbook {

  private static final int MEGABYTE = 1024 * 1024;

  private RawWorkbook() {}

  /// A sheet of so many rows of one cell.
  static byte[] ofRows(int rows) {
    var cells =
        IntStream.range(0, rows)
            .mapToObj("<row><c r=\"A%1$d\"><v>%1$d</v></c></row>"::formatted)
            .collect(Collectors.joining());
    return sheets(1)
        .part("xl/s.xml", "<worksheet><sheetData>" + cells + "</sheetData></worksheet>")
        .bytes();
  }

  /// A part of so many megabytes.
  static byte[] ofZeros(int megabytes) {
    return new RawPackage().part("xl/workbook.xml", "", new byte[MEGABYTE], megabytes, "").bytes();
  }

  /// So many parts that hold nothing.
  static byte[] ofParts(int parts) {
    var book = new RawPackage();
    IntStream.range(0, parts).forEach(part -> book.part("p" + part, ""));
    return book.bytes();
  }

  /// So many sheets that are all one long part.
  static byte[] ofOnePart(int sheets) {
    return sheets(sheets)
        .part("xl/s.xml", "<worksheet>" + "<x/>".repeat(MEGABYTE) + "</worksheet>")
        .bytes();
  }

  /// A part whose entities stand for each other, ten times each.
  static byte[] ofEntities() {
    var texts = "<sst><si><t>&e19;</t></si></sst>";
    return new RawPackage()
        .part("xl/sharedStrings.xml", RawPackage.entities("sst") + texts)
        .bytes();
  }

  private static RawPackage sheets(int count) {
    var sheets =
        IntStream.range(0, count)
            .mapToObj("<sheet name=\"S%d\" id=\"r\"/>"::formatted)
            .collect(Collectors.joining());
    return new RawPackage()
        .part("xl/_rels/workbook.xml.rels", "<r><Relationship Id=\"r\" Target=\"s.xml\"/></r>")
        .part("xl/workbook.xml", "<workbook><sheets>" + sheets + "</sheets></workbook>");
  }
}
