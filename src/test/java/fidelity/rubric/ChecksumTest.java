package fidelity.rubric;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// A checksum is the SHA-256 of the bytes, in 64 hexadecimal digits.
class ChecksumTest {

  /// The example of the standard, FIPS 180-4.
  private static final String OF_ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @Test
  void isTheSha256OfTheBytes() {
    assertThat(Checksum.of("abc".getBytes(UTF_8)).digits()).isEqualTo(OF_ABC);
    assertThat(Checksum.of("abc".getBytes(UTF_8))).hasToString(OF_ABC);
  }

  @Test
  void isTheSameWhetherComputedOrKnown() {
    assertThat(Checksum.known(OF_ABC))
        .isEqualTo(Checksum.of("abc".getBytes(UTF_8)))
        .hasSameHashCodeAs(Checksum.of("abc".getBytes(UTF_8)))
        .isNotEqualTo(Checksum.of("abd".getBytes(UTF_8)));
  }
}
