package fidelity.workbook.excel;

import fidelity.problem.Code;
import fidelity.problem.UnsoundFileException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;

/// Refuses a zip file that unpacks to more than any report, before anything keeps what it holds.
final class SafeZip {

  /// How many parts a file may have; ours have about twenty.
  private static final int MOST_PARTS = 1000;

  /// How many bytes its parts may have together once unpacked.
  private static final long MOST_BYTES = 32L * 1024 * 1024;
  private static final int BUFFER = 8192;

  private SafeZip() {}

  /// @throws IOException when it is no zip file, or holds too much
  static void check(byte[] bytes) throws IOException {
    if (!fits(bytes)) {
      throw new UnsoundFileException(Code.REPORT_UNPACKS_TOO_LARGE);
    }
  }

  private static boolean fits(byte[] bytes) throws IOException {
    var buffer = new byte[BUFFER];
    var parts = 0;
    var total = 0L;
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      while (zip.getNextEntry() != null) {
        parts++;
        for (var read = zip.read(buffer); read >= 0 && total <= MOST_BYTES; ) {
          total += read;
          read = zip.read(buffer);
        }
        if (parts > MOST_PARTS || total > MOST_BYTES) {
          return false;
        }
      }
      return true;
    } catch (IOException | IllegalArgumentException e) { // a part's name may be no text
      throw new UnsoundFileException(Code.UNSOUND_EXCEL_FILE, e);
    }
  }
}
