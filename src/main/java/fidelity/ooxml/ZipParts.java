package fidelity.ooxml;

import fidelity.input.xlsx.DirectoryEntries;
import fidelity.problem.Code;
import fidelity.problem.UnsoundFileException;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// Unpacks the parts of a zip file that anybody may have written, as its directory lists them.
public final class ZipParts {

  /// How many parts a file may have; ours have about twenty.
  private static final int MOST_PARTS = 1000;

  /// How many bytes its parts may have together once unpacked; our largest have less than 2 MB.
  private static final int MOST_BYTES = 32 * 1024 * 1024;

  private final SequencedMap<String, byte[]> parts = new LinkedHashMap<>();
  private int left = MOST_BYTES;

  private ZipParts() {}

  /// The parts by their names.
  ///
  /// @throws IOException when it is no zip file, or holds too much
  public static SequencedMap<String, byte[]> of(byte[] bytes) throws IOException {
    return of(bytes, _ -> true);
  }

  /// The parts whose names are wanted.
  ///
  /// @throws IOException when it is no zip file, or they hold too much
  static SequencedMap<String, byte[]> of(byte[] bytes, Predicate<String> wanted)
      throws IOException {
    if (DirectoryEntries.in(bytes) > MOST_PARTS) {
      throw new UnsoundFileException(Code.REPORT_UNPACKS_TOO_LARGE);
    }
    var parts = new ZipParts();
    try (var zip =
        ZipFile.builder()
            .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
            .setIgnoreLocalFileHeader(true)
            .get()) {
      for (var each : Collections.list(zip.getEntriesInPhysicalOrder())) {
        if (wanted.test(each.getName())) {
          parts.add(zip, each);
        }
      }
    }
    return parts.parts;
  }

  private void add(ZipFile zip, ZipArchiveEntry entry) throws IOException {
    byte[] unpacked;
    try (var part = zip.getInputStream(entry)) {
      unpacked = part.readNBytes(left + 1);
    }
    left -= unpacked.length;
    if (left < 0) {
      throw new UnsoundFileException(Code.REPORT_UNPACKS_TOO_LARGE);
    }
    if (parts.put(entry.getName(), unpacked) != null) {
      throw new IOException("Two parts of one name");
    }
  }
}
