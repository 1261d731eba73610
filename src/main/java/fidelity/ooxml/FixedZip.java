package fidelity.ooxml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/// Packs a file's parts without what POI takes from the machine: the time of day, and the line end
/// after each part's XML declaration.
public final class FixedZip {

  /// A time early enough to mean none. At the very first one Java would add the machine's zone.
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  /// Of zip's levels of compression 1 to 9. The usual one, 6, takes half as long again and saves a
  /// ninth of the bytes.
  private static final int LEVEL = 3;

  private static final Pattern DECLARATION = Pattern.compile("<\\?xml[^>]{1,80}>(\\R)");

  private FixedZip() {}

  /// What POI saves.
  public interface Saved {
    /// Writes all of it, as POI packs it.
    void to(OutputStream out) throws IOException;
  }

  /// What stands in a part in the end.
  public interface Filler {
    /// Writes the part, and leaves the stream open.
    ///
    /// @param name the part's name, as "/xl/workbook.xml"
    /// @param part the part as POI wrote it
    void fill(String name, String part, OutputStream out) throws IOException;

    /// Leaves every part as it is.
    static Filler none() {
      return (_, part, out) -> out.write(part.getBytes(StandardCharsets.UTF_8));
    }
  }

  /// Writes the file and leaves the stream open.
  public static void write(Saved file, Filler filler, OutputStream out) throws IOException {
    try (var parts = new ZipInputStream(new ByteArrayInputStream(unpacked(file)))) {
      var zip = new ZipOutputStream(out);
      zip.setLevel(LEVEL);
      for (var part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
        begin(part.getName(), zip);
        if (part.getName().endsWith(".xml") || part.getName().endsWith(".rels")) {
          var text = new String(parts.readAllBytes(), StandardCharsets.UTF_8);
          filler.fill("/" + part.getName(), withLineFeed(text), zip);
        } else {
          parts.transferTo(zip);
        }
        zip.closeEntry();
      }
      zip.finish();
    }
  }

  /// Begins a part of a file that is packed by hand.
  public static void begin(String name, ZipOutputStream zip) throws IOException {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
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
  private static byte[] unpacked(Saved file) throws IOException {
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
  private static void save(Saved file, OutputStream out) throws IOException {
    var thread = Thread.currentThread();
    var usual = thread.getContextClassLoader();
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    try {
      file.to(out);
    } finally {
      thread.setContextClassLoader(usual);
    }
  }
}
