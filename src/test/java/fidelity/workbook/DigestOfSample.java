package fidelity.workbook;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Prints the SHA-256 of a sample's workbook: a program of its own, to be run elsewhere.
public final class DigestOfSample {

  private DigestOfSample() {}

  public static void main(String[] samples) {
    System.out.print(of(samples[0]));
  }

  static String of(String sample) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(Books.bytes(Books.sample(sample))));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
