package fidelity.workbook.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Packs a workbook's parts without the time of day, which POI would write into each.
final class FixedZip {

  /// A time early enough to mean none. At the very first one Java would add the machine's zone.
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private FixedZip() {}

  static void write(XSSFWorkbook file, OutputStream out) throws IOException {
    try (var parts = new ZipInputStream(new ByteArrayInputStream(unpacked(file)))) {
      var zip = new ZipOutputStream(out);
      for (var part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
        var entry = new ZipEntry(part.getName());
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        parts.transferTo(zip);
        zip.closeEntry();
      }
      zip.finish();
    }
  }

  /// The parts as POI orders them, not compressed yet.
  private static byte[] unpacked(XSSFWorkbook file) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipArchiveOutputStream(bytes)) {
      zip.setLevel(Deflater.NO_COMPRESSION);
      save(file, zip);
    }
    return bytes.toByteArray();
  }

  /// Saves with the JDK's own XML library in sight only.
  ///
  /// For each of some twenty small parts POI looks for another one on the whole class path, which
  /// takes three times as long as all the rest.
  private static void save(XSSFWorkbook file, OutputStream out) throws IOException {
    var thread = Thread.currentThread();
    var usual = thread.getContextClassLoader();
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    try {
      file.write(out);
    } finally {
      thread.setContextClassLoader(usual);
    }
  }
}
