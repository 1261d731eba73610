package fidelity.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Workbooks put together by hand, each with the mark of a report of this version.
final class RawWorkbook {

  private static final int MEGABYTE = 1024 * 1024;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ZipOutputStream zip = new ZipOutputStream(out);

  private RawWorkbook() {
    var properties =
        Mark.of(Mark.REVIEW).entrySet().stream()
            .map(
                each ->
                    "<property name=\"%s\"><lpwstr>%s</lpwstr></property>"
                        .formatted(each.getKey(), each.getValue()))
            .collect(Collectors.joining());
    part("docProps/custom.xml", "<Properties>" + properties + "</Properties>");
  }

  /// A sheet of so many rows of one cell.
  static byte[] ofRows(int rows) {
    var book = new RawWorkbook();
    book.sheets(1);
    var cells =
        IntStream.range(0, rows)
            .mapToObj("<row><c r=\"A%1$d\"><v>%1$d</v></c></row>"::formatted)
            .collect(Collectors.joining());
    book.part("xl/s.xml", "<worksheet><sheetData>" + cells + "</sheetData></worksheet>");
    return book.bytes();
  }

  /// A part of so many megabytes.
  static byte[] ofZeros(int megabytes) {
    var book = new RawWorkbook();
    try {
      book.zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      for (var written = 0; written < megabytes; written++) {
        book.zip.write(new byte[MEGABYTE]);
      }
    } catch (IOException e) {
      throw new IllegalStateException(e); // it is in memory
    }
    return book.bytes();
  }

  /// So many parts that hold nothing.
  static byte[] ofParts(int parts) {
    var book = new RawWorkbook();
    IntStream.range(0, parts).forEach(part -> book.part("p" + part, ""));
    return book.bytes();
  }

  /// So many sheets that are all one long part.
  static byte[] ofOnePart(int sheets) {
    var book = new RawWorkbook();
    book.sheets(sheets);
    book.part("xl/s.xml", "<worksheet>" + "<x/>".repeat(MEGABYTE) + "</worksheet>");
    return book.bytes();
  }

  /// A part whose entities stand for each other, ten times each.
  static byte[] ofEntities() {
    var book = new RawWorkbook();
    var entities =
        IntStream.range(1, 20)
            .mapToObj(
                each ->
                    "<!ENTITY e%d \"%s\">".formatted(each, ("&e" + (each - 1) + ";").repeat(10)))
            .collect(Collectors.joining());
    book.part(
        "xl/sharedStrings.xml",
        "<!DOCTYPE sst [<!ENTITY e0 \"x\">" + entities + "]><sst><si><t>&e19;</t></si></sst>");
    return book.bytes();
  }

  private void sheets(int count) {
    part("xl/_rels/workbook.xml.rels", "<r><Relationship Id=\"r\" Target=\"s.xml\"/></r>");
    var sheets =
        IntStream.range(0, count)
            .mapToObj("<sheet name=\"S%d\" id=\"r\"/>"::formatted)
            .collect(Collectors.joining());
    part("xl/workbook.xml", "<workbook><sheets>" + sheets + "</sheets></workbook>");
  }

  private void part(String name, String text) {
    try {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(text.getBytes(UTF_8));
      zip.closeEntry();
    } catch (IOException e) {
      throw new IllegalStateException(e); // it is in memory
    }
  }

  private byte[] bytes() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new IllegalStateException(e); // it is in memory
    }
    return out.toByteArray();
  }
}
