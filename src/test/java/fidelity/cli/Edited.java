package fidelity.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openpdf.text.Element;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfStamper;

/// Reports as somebody changes them after they were written.
public final class Edited {

  private Edited() {}

  static void cell(Path xlsx, String sheet, String place, double value) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var file = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(xlsx)))) {
      var address = new CellAddress(place);
      file.getSheet(sheet)
          .getRow(address.getRow())
          .getCell(address.getColumn())
          .setCellValue(value);
      file.write(out);
    }
    Files.write(xlsx, out.toByteArray());
  }

  /// Prints a text over a page.
  static void page(Path pdf, int page, String text) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var reader = new PdfReader(Files.readAllBytes(pdf))) {
      var stamper = new PdfStamper(reader, out);
      var over = stamper.getOverContent(page);
      over.beginText();
      over.setFontAndSize(BaseFont.createFont(), 12);
      over.showTextAligned(Element.ALIGN_LEFT, text, 300, 500, 0);
      over.endText();
      stamper.close();
    }
    Files.write(pdf, out.toByteArray());
  }

  static void savedAnew(Path pdf) throws IOException {
    stamped(pdf, _ -> {});
  }

  /// Draws a box over a page.
  static void drawn(Path pdf, int page) throws IOException {
    stamped(
        pdf,
        stamper -> {
          var over = stamper.getOverContent(page);
          over.rectangle(100, 100, 200, 200);
          over.fill();
        });
  }

  /// Sticks a note on a page.
  static void noted(Path pdf, int page) throws IOException {
    stamped(
        pdf,
        stamper -> {
          var place = new Rectangle(100, 100, 200, 200);
          var note =
              PdfAnnotation.createText(stamper.getWriter(), place, "Total", "125", true, "Note");
          stamper.addAnnotation(note, page);
        });
  }

  private static void stamped(Path pdf, Consumer<PdfStamper> change) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var reader = new PdfReader(Files.readAllBytes(pdf))) {
      var stamper = new PdfStamper(reader, out);
      change.accept(stamper);
      stamper.close();
    }
    Files.write(pdf, out.toByteArray());
  }

  /// Packs a workbook anew: other bytes, the same parts.
  public static void packedAnew(Path xlsx) throws IOException {
    pack(xlsx, unpacked(xlsx), Deflater.BEST_SPEED);
  }

  /// Changes the text of one part of a workbook, and packs it as it was.
  static void part(Path xlsx, String part, String from, String to) throws IOException {
    var parts = unpacked(xlsx);
    var text = new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
    if (!text.contains(from)) {
      throw new IllegalArgumentException("%s has no %s".formatted(part, from));
    }
    parts.put(part, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
    pack(xlsx, parts, Deflater.DEFAULT_COMPRESSION);
  }

  /// Adds a part to a workbook.
  public static void added(Path xlsx, String part) throws IOException {
    var parts = unpacked(xlsx);
    parts.put(part, new byte[0]);
    pack(xlsx, parts, Deflater.DEFAULT_COMPRESSION);
  }

  /// Replaces a part of a workbook.
  static void replaced(Path xlsx, String part, byte[] bytes) throws IOException {
    var parts = unpacked(xlsx);
    parts.put(part, bytes);
    pack(xlsx, parts, Deflater.DEFAULT_COMPRESSION);
  }

  /// The parts of a workbook by their names.
  static Map<String, byte[]> unpacked(Path xlsx) throws IOException {
    var parts = new LinkedHashMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(xlsx)))) {
      for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts.put(part.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  private static void pack(Path xlsx, Map<String, byte[]> parts, int level) throws IOException {
    try (var zip = new ZipOutputStream(Files.newOutputStream(xlsx))) {
      zip.setLevel(level);
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
  }

  /// Changes a text file.
  public static void text(Path file, String from, String to) throws IOException {
    var text = Files.readString(file);
    if (!text.contains(from)) {
      throw new IllegalArgumentException("%s has no %s".formatted(file, from));
    }
    Files.writeString(file, text.replace(from, to));
  }
}
