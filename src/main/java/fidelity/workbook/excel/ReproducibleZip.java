package fidelity.workbook.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Packs a workbook's parts without what POI takes from the machine: the time of day, and the line
/// end after each part's XML declaration.
///
/// @param own what POI has no objects for, by the names of the parts that it stands in
record ReproducibleZip(XSSFWorkbook file, Map<String, OwnXml> own) {

  /// A time early enough to mean none. At the very first one Java would add the machine's zone.
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final Pattern DECLARATION = Pattern.compile("<\\?xml[^>]{1,80}>(\\R)");

  ReproducibleZip {
    own = Map.copyOf(own);
  }

  void write(OutputStream out) throws IOException {
    try (var parts = new ZipInputStream(new ByteArrayInputStream(unpacked()))) {
      var zip = new ZipOutputStream(out);
      for (var part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
        var entry = new ZipEntry(part.getName());
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        write(part.getName(), parts, zip);
        zip.closeEntry();
      }
      zip.finish();
    }
  }

  private void write(String name, ZipInputStream part, ZipOutputStream zip) throws IOException {
    if (!name.endsWith(".xml")) {
      part.transferTo(zip);
      return;
    }
    var read = new String(part.readAllBytes(), StandardCharsets.UTF_8);
    var text = withLineFeed(read);
    var filled = own.get("/" + name);
    if (filled == null) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    } else {
      filled.write(text, zip);
    }
  }

  /// A part with a line feed after its declaration. Only its beginning is looked at, for most of a
  /// workbook is in parts that have no line end there.
  private static String withLineFeed(String part) {
    var declared = DECLARATION.matcher(part);
    return declared.lookingAt()
        ? part.substring(0, declared.start(1)) + "\n" + part.substring(declared.end(1))
        : part;
  }

  /// The parts as POI orders them, not compressed yet.
  private byte[] unpacked() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipArchiveOutputStream(bytes)) {
      zip.setLevel(Deflater.NO_COMPRESSION);
      save(zip);
    }
    return bytes.toByteArray();
  }

  /// Saves with the JDK's own XML library in sight only.
  ///
  /// For each of some twenty small parts POI looks for another one on the whole class path, which
  /// takes three times as long as all the rest.
  private void save(OutputStream out) throws IOException {
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
