package fidelity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An item that asks nothing and has no score yet is open over the whole scale, for every command.
class UnscoredItemTest {

  private static final Path SAMPLES = Path.of("samples").toAbsolutePath();

  @TempDir private Path folder;

  private String review;

  @BeforeEach
  void theSampleWithoutTheScoreOfItsLastItem() throws IOException {
    var text = Files.readString(SAMPLES.resolve("team-practice-2025.yaml"));
    var file = folder.resolve("review.yaml");
    var last = text.indexOf("\n  12:");
    Files.writeString(
        file,
        text.substring(0, last)
            .replace("status: final", "status: draft")
            .replace("rubrics/team-practice-12.yaml", SAMPLES + "/rubrics/team-practice-12.yaml"));
    review = file.toString();
  }

  @Test
  void itIsOpenInTheDataAndHasNoNextStep() {
    var run = Cli.run("score", "--json", review);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains(
            "{\"item\":\"12\",\"score\":null,\"lowest\":1,\"highest\":4,\"rule_lowest\":1,"
                + "\"rule_highest\":4,\"basis\":\"open\"")
        .endsWith("\"next\":[]}],\"remarks\":[]}\n");
  }

  @Test
  void itIsExplained() {
    assertThat(Cli.run("score", "--explain", "--format", "none", review).code()).isZero();
  }

  @Test
  void itIsReported() {
    var out = folder.resolve("out");
    assertThat(Cli.run("score", "--out", out.toString(), review).code()).isZero();
    assertThat(out).isDirectoryContaining("glob:**.xlsx").isDirectoryContaining("glob:**.pdf");
  }

  @Test
  void thePlanLeavesItToTheAssessors() {
    var run = Cli.run("plan", review);
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("Answers to change       4")
        .containsPattern("(?s)These scores were given by the assessors\\. .*- 12\\. ");
  }

  @Test
  void aBatchGoesOn() {
    var out = folder.resolve("batch");
    assertThat(Cli.run("batch", folder.toString(), "--out", out.toString()).code()).isZero();
  }
}
