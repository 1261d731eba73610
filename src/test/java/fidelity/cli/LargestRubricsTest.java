package fidelity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The largest rubrics that are accepted are proved, scored, planned and reported.
class LargestRubricsTest {

  private static final int MEGABYTES = 256;

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void eachIsAccepted(LargestRubric largest) throws IOException {
    var rubric = largest.rubric(folder);
    var run = Cli.run("rubric", "lint", rubric.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).as(run.out()).isZero();
  }

  /// Each in a machine of its own with the launcher's settings, for what it costs; `make hostile`
  /// prints the table.
  @Tag("hostile")
  @Test
  void noneCostsMuchMemoryOrTime() throws Exception {
    var table = new StringBuilder("rubric | lint | score | plan | score with all reports\n");
    for (var largest : LargestRubric.values()) {
      var rubric = largest.rubric(folder).toString();
      var review = largest.review(folder).toString();
      table.append(largest.title());
      for (var command :
          List.of(
              List.of("rubric", "lint", rubric),
              List.of("score", "--format", "none", review),
              List.of("plan", review),
              List.of("score", "--out", folder.resolve("out").toString(), review))) {
        table.append(" | ").append(measured(command));
      }
      table.append("\n");
    }
    System.out.print(table);
  }

  private static String measured(List<String> command) throws Exception {
    var line =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@src/main/launcher/every.options",
                "@src/main/launcher/score.options",
                "-Xmx%dm".formatted(MEGABYTES),
                "-cp",
                System.getProperty("java.class.path"),
                MeasuredCommand.class.getName()));
    line.addAll(command);
    var child = new ProcessBuilder(line).redirectError(Redirect.INHERIT).start();
    var told = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(child.waitFor()).as("%s in %d MB%n%s", command, MEGABYTES, told).isZero();
    return told;
  }
}
