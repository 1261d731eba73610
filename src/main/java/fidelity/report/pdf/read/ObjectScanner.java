package fidelity.report.pdf.read;

import fidelity.problem.UnsoundFileException;
import fidelity.report.pdf.read.PdfValue.Entries;
import fidelity.report.pdf.read.PdfValue.Slice;
import fidelity.report.pdf.read.PdfValue.Stream;
import fidelity.report.pdf.read.PdfValue.Word;
import java.util.Optional;
import java.util.OptionalInt;

/// Takes whole objects from a file: `7 0 obj ... endobj`.
///
/// @param bytes all of the file
@SuppressWarnings("ArrayRecordComponent") // never changed and never compared
record ObjectScanner(byte[] bytes, Budget budget) {

  /// An object with its number.
  record Numbered(int number, PdfValue value) {}

  /// The object at a byte of the file.
  ///
  /// @throws UnsoundFileException when there is none
  Numbered at(int offset) throws UnsoundFileException {
    if (offset < 0 || offset >= bytes.length) {
      throw Scanner.unsound();
    }
    var scanner = new Scanner(bytes, offset, budget);
    var number = next(scanner).whole().orElseThrow(Scanner::unsound);
    next(scanner);
    if (!next(scanner).equals(new Word("obj"))) {
      throw Scanner.unsound();
    }
    var value = next(scanner);
    return new Numbered(
        number,
        value instanceof Entries head
                && scanner.next().equals(Optional.of((PdfValue) new Word("stream")))
            ? new Stream(head, new Slice(bytes, dataAfter(scanner.at())))
            : value);
  }

  /// Where a stream's bytes begin: after one end of a line.
  private int dataAfter(int at) {
    var from = at;
    if (from < bytes.length && bytes[from] == '\r') {
      from++;
    }
    return from < bytes.length && bytes[from] == '\n' ? from + 1 : from;
  }

  /// The length of a stream, when its file has so many bytes.
  static int checked(Stream stream, OptionalInt length) throws UnsoundFileException {
    var rest = stream.rest();
    if (length.orElse(-1) < 0 || length.getAsInt() > rest.bytes().length - rest.from()) {
      throw Scanner.unsound();
    }
    return length.getAsInt();
  }

  private static PdfValue next(Scanner scanner) throws UnsoundFileException {
    return scanner.next().orElseThrow(Scanner::unsound);
  }
}
