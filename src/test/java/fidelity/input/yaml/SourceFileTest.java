package fidelity.input.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fidelity.rubric.Checksum;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A text file is read whole, up to its limit, if it is UTF-8.
class SourceFileTest {

  @TempDir private Path folder;

  @Test
  void aFileIsReadUpToItsLimit() throws IOException {
    var file = folder.resolve("a.yaml");
    Files.write(file, new byte[1_048_576]);
    assertThat(SourceFile.read(file).text()).hasSize(1_048_576);
    Files.write(file, new byte[1_048_577]);
    assertRefused(file, "file-too-large");
  }

  @Test
  void whatIsNotThereOrAFolderIsSaid() {
    assertRefused(folder.resolve("none.yaml"), "no-such-file");
    assertRefused(folder, "folder");
  }

  @Test
  void aByteOrderMarkIsNoTextButBelongsToTheChecksum() {
    var bytes = "\uFEFFa".getBytes(StandardCharsets.UTF_8);
    assertThat(SourceFile.of("a.yaml", bytes))
        .isEqualTo(new SourceFile("a.yaml", "a", Checksum.of(bytes)));
    assertThat(SourceFile.of("a.yaml", "a\uFEFF".getBytes(StandardCharsets.UTF_8)).text())
        .isEqualTo("a\uFEFF");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "61", "C3A4", "EFBFBD", "F09F9982"})
  void utf8IsRead(String hex) {
    var bytes = HexFormat.of().parseHex(hex);
    assertThat(SourceFile.of("a.yaml", bytes).text().getBytes(StandardCharsets.UTF_8))
        .isEqualTo(bytes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"C3", "E4", "EDA080", "C080", "EFBFBDC3"})
  void whatIsNotUtf8IsRefused(String hex) {
    assertThatThrownBy(() -> SourceFile.of("a.yaml", HexFormat.of().parseHex(hex)))
        .hasMessage("a.yaml:1:1: not-utf8");
  }

  @Test
  void theRubricsAreInTheProgram() throws IOException {
    assertThat(SourceFile.packed("ips-25", "/rubrics/ips-25.yaml").text())
        .isEqualTo(Files.readString(Path.of("rubrics/ips-25.yaml")));
    assertThatThrownBy(() -> SourceFile.packed("none", "/rubrics/none.yaml"))
        .hasMessage("The program lacks /rubrics/none.yaml");
  }

  private static void assertRefused(Path file, String code) {
    assertThatThrownBy(() -> SourceFile.read(file)).hasMessage("%s:1:1: %s".formatted(file, code));
  }
}
