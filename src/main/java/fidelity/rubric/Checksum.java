package fidelity.rubric;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// The SHA-256 of a file's bytes, computed when it is first asked for; see explanation/start-up.md.
/// The bytes are let go then: very many checksums may be kept.
public final class Checksum {

  private static final byte[] LET_GO = {};

  private byte[] bytes;
  private @Nullable String digits;

  private Checksum(byte[] bytes, @Nullable String digits) {
    this.bytes = bytes;
    this.digits = digits;
  }

  /// The checksum of these bytes, which must not change any more.
  public static Checksum of(byte[] bytes) {
    return new Checksum(bytes, null);
  }

  /// A checksum that was made before.
  ///
  /// @param digits 64 hexadecimal digits in lower case
  public static Checksum known(String digits) {
    return new Checksum(LET_GO, digits);
  }

  /// Whether a text is one: 64 hexadecimal digits in lower case.
  public static boolean isWritten(String text) {
    return text.matches("[0-9a-f]{64}");
  }

  /// 64 hexadecimal digits in lower case.
  public synchronized String digits() {
    var made = digits;
    if (made == null) {
      made = HexFormat.of().formatHex(sha256().digest(bytes));
      digits = made;
      bytes = LET_GO;
    }
    return made;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Checksum that && digits().equals(that.digits());
  }

  @Override
  public int hashCode() {
    return digits().hashCode();
  }

  @Override
  public String toString() {
    return digits();
  }
}
