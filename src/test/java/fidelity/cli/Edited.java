package fidelity.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openpdf.text.Element;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfStamper;

/// Reports as somebody changes them after they were written.
final class Edited {

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
    var out = new ByteArrayOutputStream();
    try (var reader = new PdfReader(Files.readAllBytes(pdf))) {
      new PdfStamper(reader, out).close();
    }
    Files.write(pdf, out.toByteArray());
  }

  static void packedAnew(Path xlsx) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var parts = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(xlsx)));
        var zip = new ZipOutputStream(out)) {
      zip.setLevel(Deflater.BEST_SPEED);
      for (var part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(part.getName()));
        parts.transferTo(zip);
        zip.closeEntry();
      }
    }
    Files.write(xlsx, out.toByteArray());
  }

  static void text(Path file, String from, String to) throws IOException {
    var text = Files.readString(file);
    if (!text.contains(from)) {
      throw new IllegalArgumentException("%s has no %s".formatted(file, from));
    }
    Files.writeString(file, text.replace(from, to));
  }
}
