package fidelity.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Small files that unpack to 300 megabytes.
final class Hostile {

  private static final int MEGABYTES = 300;

  private Hostile() {}

  static void zip(Path xlsx) throws IOException {
    try (var zip = new ZipOutputStream(Files.newOutputStream(xlsx))) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      fill(zip);
    }
  }

  static void pdf(Path pdf) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var deflater = new DeflaterOutputStream(packed)) {
      fill(deflater);
    }
    var head =
        "%%PDF-1.7%n1 0 obj%n<</Length %d /Filter /FlateDecode>>%nstream%n"
            .formatted(packed.size())
            .replace("\r", "");
    try (var out = Files.newOutputStream(pdf)) {
      out.write(head.getBytes(ISO_8859_1));
      packed.writeTo(out);
      out.write("\nendstream\nendobj\n".getBytes(ISO_8859_1));
    }
  }

  private static void fill(OutputStream out) throws IOException {
    var megabyte = new byte[1024 * 1024];
    for (var written = 0; written < MEGABYTES; written++) {
      out.write(megabyte);
    }
  }
}
