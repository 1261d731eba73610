package fidelity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.Golden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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

  @Test
  void aHostileReportIsOneProblemAndTheOthersAreChecked() throws IOException {
    for (var hostile : HostileReport.all()) {
      hostile.in(folder);
    }
    var run = Cli.run("check", folder.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(1);
    Golden.assertMatches(GOLDEN.resolve("reports.txt"), run.out().replace(folder + "/", ""));
  }

  @ParameterizedTest
  @MethodSource("fidelity.cli.HostileReport#endings")
  void aBatchThatUpdatesWritesHostileReportsAnew(String ending) throws IOException {
    var batch = new BatchFolder(folder);
    var reports = Files.createDirectories(batch.out().resolve("reports"));
    var review = Files.readString(Path.of("samples/exemplary-2025.yaml"));
    var all = HostileReport.with(ending);
    for (var hostile : all) {
      var site = hostile.title().replace(' ', '-');
      batch.file(site + ".yaml", review.replace("harbour-north", site));
      Files.write(reports.resolve(site + "_2025-05-13." + ending), hostile.bytes().get());
    }
    var run = batch.run("--format", ending, "--update");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("%d reports written".formatted(all.size()));
  }

  /// Each in a machine of its own with the launcher's settings, for what it costs; `make hostile`
  /// prints the table.
  @Tag("hostile")
  @Test
  void noneCostsMuchMemoryOrTime() throws Exception {
    var table = new StringBuilder("file | heap MB | computing ms | problem\n");
    for (var hostile : HostileFile.values()) {
      var file = hostile.in(folder);
      table.append(measured(hostile.title(), file));
      Files.delete(file);
    }
    for (var hostile : HostileReport.all()) {
      table.append(measured(hostile.title(), hostile.in(folder)));
    }
    System.out.print(table);
  }

  private String measured(String title, Path path) throws Exception {
    var child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@src/main/launcher/every.options",
                "@src/main/launcher/start.options",
                "-Xmx%dm".formatted(MEGABYTES),
                "-cp",
                System.getProperty("java.class.path"),
                Measured.class.getName(),
                path.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    var line = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(child.waitFor()).as("%s in %d MB%n%s", title, MEGABYTES, line).isZero();
    return "%s | %s".formatted(title, line.replace(folder + "/", ""));
  }
}
