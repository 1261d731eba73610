package fidelity.report.pdf.read;

import fidelity.problem.Code;
import fidelity.problem.UnsoundFileException;

/// What reading one file may cost. Our largest reports need a twentieth of it.
final class Budget {

  private static final int MOST_VALUES = 1_000_000;
  private static final long MOST_BYTES = 32L * 1024 * 1024;

  private int values;
  private long bytes;

  /// Counts a value that is kept or looked at.
  ///
  /// @throws UnsoundFileException when there are too many
  void value() throws UnsoundFileException {
    values++;
    if (values > MOST_VALUES) {
      throw new UnsoundFileException(Code.REPORT_UNPACKS_TOO_LARGE);
    }
  }

  /// Counts bytes that were unpacked.
  ///
  /// @throws UnsoundFileException when there are too many
  void unpacked(int more) throws UnsoundFileException {
    bytes += more;
    if (bytes > MOST_BYTES) {
      throw new UnsoundFileException(Code.REPORT_UNPACKS_TOO_LARGE);
    }
  }
}
