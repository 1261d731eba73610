package fidelity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.ObjectMapper;

/// Tags of reviews are groups that a batch compares, alone and within one another.
class GroupsOfOnesOwnTest {

  @TempDir private Path root;
  private BatchFolder folder = new BatchFolder(Path.of(""));

  @BeforeEach
  void write() throws IOException {
    folder = new BatchFolder(root);
    folder.tagged("a.yaml", "a", "2024-03-11", "region: North");
    folder.tagged("b.yaml", "b", "2025-03-11", "region: North");
    folder.tagged("c.yaml", "c", "2025-03-11", "region: South");
  }

  @Test
  void eachGroupIsFollowedByItsParts() throws IOException {
    assertThat(folder.run("--format=none", "--by=region,year").err()).isEmpty();
    var json = new ObjectMapper().readTree(folder.written("cohort.json"));
    assertThat(json.get("by").asString()).isEqualTo("region,year");
    assertThat(json.get("groups").valueStream().map(each -> each.get("group").toString()))
        .containsExactly(
            "[\"North\"]",
            "[\"North\",\"2024\"]",
            "[\"North\",\"2025\"]",
            "[\"South\"]",
            "[\"South\",\"2025\"]");
  }

  @Test
  void whatCheckWritesAgainIsTheSame() {
    folder.run("--format=none", "--by=region,year");
    var run =
        Cli.run(
            "check",
            folder.reviews().toString(),
            "--reports",
            folder.out().toString(),
            "--ignore=no-recommendations");
    assertThat(run.out()).contains("7 reports checked: no problems, 72 ignored");
  }

  @Test
  void aGroupThatNoReviewHasIsAProblemAndNoCohortIsWritten() {
    var run = folder.run("--format=none", "--by=year,regoin");
    assertThat(run.err())
        .isEqualTo(
            "fidelity: no review belongs to a group 'regoin'; did you mean 'region'?"
                + " [unknown-group]\n");
    assertThat(run.code()).isEqualTo(2);
    assertThat(folder.out().resolve("cohort.json")).doesNotExist();
  }
}
