package fidelity.report.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import fidelity.problem.Code;
import fidelity.problem.UnsoundFileException;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Refuses a PDF that unpacks to more than any report, before anything keeps what it holds.
final class SafeStreams {

  /// 64 MB; our largest reports unpack to less than 1 MB.
  private static final long MOST_BYTES = 64L * 1024 * 1024;
  private static final int BUFFER = 8192;
  private static final Pattern STREAM = Pattern.compile("\\bstream\\r?\\n");

  private SafeStreams() {}

  /// @throws IOException when its compressed streams hold too much
  static void check(byte[] bytes) throws IOException {
    var text = new String(bytes, ISO_8859_1);
    var total = 0L;
    for (var stream = STREAM.matcher(text); stream.find(); ) {
      total += inflated(bytes, stream.end(), MOST_BYTES - total);
      if (total > MOST_BYTES) {
        throw new UnsoundFileException(Code.REPORT_UNPACKS_TOO_LARGE);
      }
    }
  }

  /// How much unpacks from there on, counted to a little above the most.
  private static long inflated(byte[] bytes, int from, long most) {
    var buffer = new byte[BUFFER];
    try (var inflater = new Inflater()) {
      inflater.setInput(bytes, from, bytes.length - from);
      while (inflater.getBytesWritten() <= most) {
        if (inflater.inflate(buffer) == 0) {
          break;
        }
      }
      return inflater.getBytesWritten();
    } catch (DataFormatException e) {
      return 0; // not compressed this way
    }
  }
}
