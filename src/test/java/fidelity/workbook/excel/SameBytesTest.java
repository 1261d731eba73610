package fidelity.workbook.excel;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.Elsewhere;
import fidelity.workbook.samples.WorkbookDigest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The same review gives the same bytes, whatever the machine.
class SameBytesTest {

  @Test
  void onEveryThread() throws Exception {
    Elsewhere.assertSameOnThreads(() -> WorkbookDigest.of("thl-2024"));
  }

  @Test
  void inEveryLocaleAndZone() throws Exception {
    Elsewhere.assertSame(() -> WorkbookDigest.of("unfinished-2025"));
  }

  /// The other machine has the program's own libraries, not the larger schemas of the tests.
  @Test
  void onAnotherMachineAndWithoutAWordOnStderr() throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Duser.language=tr",
                "-Duser.timezone=America/St_Johns",
                "-cp",
                System.getProperty("java.class.path").replace("poi-ooxml-full", "poi-ooxml-lite"),
                WorkbookDigest.class.getName(),
                "thl-2024")
            .start();
    var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    var err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(err).isZero();
    assertThat(err).isEmpty();
    assertThat(out).isEqualTo(WorkbookDigest.of("thl-2024"));
  }
}
