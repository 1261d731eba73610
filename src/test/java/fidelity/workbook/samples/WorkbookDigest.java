package fidelity.workbook.samples;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Prints the SHA-256 of a sample's workbook: a program of its own, to be run elsewhere.
public final class WorkbookDigest {

  private WorkbookDigest() {}

  public static void main(String[] samples) {
    System.out.print(of(samples[0]));
  }

  public static String of(String sample) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(digest.digest(SampleWorkbooks.bytes(SampleWorkbooks.sample(sample))));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
