package fidelity.cli.outputs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever a report is to be called, it is a plain name in its folder.
class SafeNameTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "north",
        "north-2025.03",
        "Etelä ja itä (2)",
        "keskinen_2024-03-12",
        "console",
        "com10",
        "null",
        "北_2024",
        "🙂"
      })
  void aSafeNameStays(String name) {
    assertThat(SafeName.of(name)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      value = {
        "../north          > _north",
        "../../etc/passwd  > _.._etc_passwd",
        "/etc/passwd       > _etc_passwd",
        "C:\\windows\\x    > C__windows_x",
        "a:stream          > a_stream",
        "..                > _",
        ".                 > _",
        ".hidden           > hidden",
        "north.            > north",
        "`north. . `       > north",
        "`  north`         > north",
        "a*b?c|d\"e<f      > a_b_c_d_e_f",
        "-rf               > _-rf",
        "CON               > _CON",
        "nul               > _nul",
        "nul.yaml.x        > _nul.yaml.x",
        "`aux .txt`        > _aux .txt",
        "Com1              > _Com1",
        "LPT9.x            > _LPT9.x",
        "com¹              > _com¹",
        "CONIN$            > _CONIN$",
      })
  void anUnsafeNameBecomesTheNearestSafeOne(String wanted, String safe) {
    assertThat(SafeName.of(wanted)).isEqualTo(safe);
  }

  @ParameterizedTest
  @CsvSource({"0", "7", "9", "10", "13", "27", "127", "155", "8232", "8238", "65279", "55357"})
  void whatCannotBeSeenIsLeftOut(int character) {
    assertThat(SafeName.of("a" + (char) character + "b")).isEqualTo("a_b");
  }

  @Test
  void nothingIsAnUnderline() {
    assertThat(SafeName.of("")).isEqualTo("_");
  }

  @Test
  void aLongNameIsCutBetweenCharacters() {
    assertThat(SafeName.of("a".repeat(200))).hasSize(200);
    assertThat(SafeName.of("a".repeat(201))).hasSize(200);
    assertThat(SafeName.of("a" + "🙂".repeat(100))).isEqualTo("a" + "🙂".repeat(49));
  }

  @Property
  void everyNameStaysInItsFolder(@ForAll String wanted) {
    var name = SafeName.of(wanted);
    var folder = Path.of("reports").toAbsolutePath();
    assertThat(folder.resolve(name).normalize().getParent()).isEqualTo(folder);
    assertThat(name.getBytes(StandardCharsets.UTF_8).length).isBetween(1, 201);
    assertThat(SafeName.of(name)).isEqualTo(name);
  }
}
