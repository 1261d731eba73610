package fidelity.input.xlsx;

import fidelity.problem.Code;
import fidelity.problem.UnsoundFileException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;

/// Tells files of the format that office programs had before 2007, into which they also pack a
/// workbook with a password.
public final class OlderFormat {

  private static final byte[] COMPOUND = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
  private static final String ENCRYPTED =
      new String(
          "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

  /// How much of a file is searched for the sign of a password; its directory stands near either
  /// end.
  private static final int SEARCHED = 16 * 1024 * 1024;

  private OlderFormat() {}

  /// Whether it is of that format.
  public static boolean is(byte[] bytes) {
    return Arrays.mismatch(bytes, COMPOUND) == COMPOUND.length;
  }

  /// Whether it is a workbook with a password.
  public static boolean isEncrypted(byte[] bytes) {
    return is(bytes) && new String(bytes, StandardCharsets.ISO_8859_1).contains(ENCRYPTED);
  }

  /// Refuses a file of that format.
  static void refuse(Path path) throws IOException {
    try (var stream = Files.newInputStream(path)) {
      var bytes = stream.readNBytes(COMPOUND.length + 1);
      if (is(bytes)) {
        throw new UnsoundFileException(
            isEncrypted(path) ? Code.ENCRYPTED_WORKBOOK : Code.OLD_WORKBOOK);
      }
    }
  }

  private static boolean isEncrypted(Path path) throws IOException {
    try (var stream = Files.newInputStream(path)) {
      return isEncrypted(stream.readNBytes(SEARCHED));
    }
  }
}
