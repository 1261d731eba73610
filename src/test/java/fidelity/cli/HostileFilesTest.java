package fidelity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file that is made to do harm is refused before it costs anything.
class HostileFilesTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/hostile");
  private static final int MEGABYTES = 256;

  @TempDir private Path folder;

  @Test
  void eachIsRefusedClearly() throws IOException {
    var told = new StringBuilder();
    for (var hostile : HostileFile.values()) {
      var file = hostile.in(folder);
      var run = Cli.run("check", file.toString());
      assertThat(run.code()).as("%s%n%s", hostile, run.err()).isBetween(1, 2);
      assertThat(run.err()).isEmpty();
      told.append(run.out().replace(folder + "/", "")).append("\n");
    }
    Golden.assertMatches(GOLDEN.resolve("refused.txt"), told.toString());
  }

  /// Each in a machine of its own, for what it costs; `make hostile` prints the table.
  @Tag("hostile")
  @Test
  void noneCostsMuchMemoryOrTime() throws Exception {
    var table = new StringBuilder("file | heap MB | computing ms | problem\n");
    for (var hostile : HostileFile.values()) {
      var file = hostile.in(folder);
      var child =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx%dm".formatted(MEGABYTES),
                  "-cp",
                  System.getProperty("java.class.path"),
                  Measured.class.getName(),
                  file.toString())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      var line =
          new String(
              child.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      assertThat(child.waitFor()).as("%s in %d MB%n%s", hostile, MEGABYTES, line).isZero();
      table.append("%s | %s".formatted(hostile.title(), line.replace(folder + "/", "")));
      Files.delete(file);
    }
    System.out.print(table);
  }
}
