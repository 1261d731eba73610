package fidelity.input.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Counts how many entries the directory of a zip file can have, before a library reads them all
/// into memory: no fewer signatures stand in the file.
public final class DirectoryEntries {

  private static final int SIGNATURE = 'P' << 24 | 'K' << 16 | 1 << 8 | 2;

  /// How many bytes are read at once: 64 KiB.
  private static final int AT_ONCE = 1 << 16;

  private DirectoryEntries() {}

  /// In a file.
  static int in(Path path) throws IOException {
    try (var stream = Files.newInputStream(path)) {
      return in(stream);
    }
  }

  /// In a file's bytes.
  public static int in(byte[] bytes) throws IOException {
    return in(new ByteArrayInputStream(bytes));
  }

  private static int in(InputStream stream) throws IOException {
    var bytes = new byte[AT_ONCE];
    var count = 0;
    var last = 0;
    for (var read = stream.read(bytes); read >= 0; read = stream.read(bytes)) {
      for (var at = 0; at < read; at++) {
        last = last << 8 | Byte.toUnsignedInt(bytes[at]);
        count += last == SIGNATURE ? 1 : 0;
      }
    }
    return count;
  }
}
