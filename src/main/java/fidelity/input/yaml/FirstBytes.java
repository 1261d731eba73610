package fidelity.input.yaml;

import fidelity.problem.Code;
import fidelity.problem.InputException;
import fidelity.problem.Place;
import fidelity.problem.Subject;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/// Tells by the first bytes of a file which program it belongs to, where it is no text.
public final class FirstBytes {

  /// How many bytes are looked at.
  public static final int MOST = 8;

  private FirstBytes() {}

  /// Refuses the file of an office program and a PDF.
  ///
  /// @param bytes all of the file, or its first [#MOST] bytes
  /// @throws InputException when it is one
  public static void check(byte[] bytes, Place place) {
    var first = new String(bytes, 0, Math.min(MOST, bytes.length), StandardCharsets.ISO_8859_1);
    Stream.of(Kind.values())
        .filter(kind -> first.startsWith(kind.begin))
        .findFirst()
        .ifPresent(
            kind -> {
              throw new InputException(place, Subject.FILE, kind.code);
            });
  }

  private enum Kind {
    /// Excel, Word and LibreOffice write ZIP archives.
    ZIP("PK\u0003\u0004", Code.OFFICE_FILE),
    /// Office programs before 2007.
    OLE("\u00D0\u00CF\u0011\u00E0", Code.OFFICE_FILE),
    PDF("%PDF-", Code.PDF_FILE);

    private final String begin;
    private final Code code;

    Kind(String begin, Code code) {
      this.begin = begin;
      this.code = code;
    }
  }
}
