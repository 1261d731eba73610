package fidelity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.cli.options.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No command writes over what it reads, by whatever name or link: it is refused before anything is
/// written.
class InputsAreKeptTest {

  private static final String REVIEW =
      """
      rubric: ips-25
      site: { id: north, name: North }
      visited: 2025-03-11
      items:
        1: { answers: { clients_per_specialist: 18 } }
      """;

  private static final String TABLE =
      """
      rubric,site,name,visited_from,item_1
      ips-25,north,North,2025-03-11,4
      """;

  @TempDir private Path temporary;
  private Path folder = Path.of("");

  @BeforeEach
  void realFolder() throws IOException {
    folder = Files.createDirectory(temporary.resolve("in"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"scores.csv", "items.csv", "answers.csv", "texts.csv", "problems.csv"})
  void aBatchKeepsTheTableThatItReads(String name) throws IOException {
    var table = Files.writeString(folder.resolve(name), TABLE);
    var linked = Files.createSymbolicLink(temporary.resolve("linked"), folder);
    for (var out : List.of(folder, linked)) {
      var run = Cli.run("batch", table.toString(), "--out", out.toString());
      assertRefused(run, out.resolve(name), table);
      assertThat(BatchFolder.tree(folder)).containsOnlyKeys(name);
      assertThat(table).hasContent(TABLE);
    }
  }

  @Test
  void aBatchKeepsAReviewThatLiesAmongTheReports() throws IOException {
    Files.createDirectory(folder.resolve("reports"));
    var review = Files.writeString(folder.resolve("reports/north_2025-03-11.json"), REVIEW);
    var run = Cli.run("batch", review.toString(), "--out", folder.toString(), "--format", "json");
    assertRefused(run, review, review);
    assertThat(review).hasContent(REVIEW);
  }

  @Test
  void aReportKeepsTheReviewThatHasItsName() throws IOException {
    var review = Files.writeString(folder.resolve("north.json"), REVIEW);
    var link = Files.createSymbolicLink(folder.resolve("link.json"), review);
    assertRefused(Cli.run("score", "--format", "json", review.toString()), review, review);
    assertRefused(Cli.run("score", "--format", "json", link.toString()), link, link);
    assertThat(review).hasContent(REVIEW);
  }

  @Test
  void aReportKeepsTheRubricOfItsReview() throws IOException {
    var rubric = folder.resolve("scale.yaml");
    Files.copy(Path.of("samples/rubrics/team-practice-12.yaml"), rubric);
    var review =
        Files.writeString(
            folder.resolve("a.yaml"), REVIEW.replace("rubric: ips-25", "rubric: scale.yaml"));
    Files.createSymbolicLink(folder.resolve("a.pdf"), rubric);
    var run = Cli.run("score", "--format", "pdf", review.toString());
    assertThat(run.code()).isEqualTo(ExitCode.COULD_NOT);
    assertThat(rubric).hasSameTextualContentAs(Path.of("samples/rubrics/team-practice-12.yaml"));
  }

  @Test
  void aNewReviewKeepsItsRubricAndTheLastReview() throws IOException {
    var rubric = folder.resolve("scale.yaml");
    Files.copy(Path.of("samples/rubrics/team-practice-12.yaml"), rubric);
    var name = rubric.toString();
    assertRefused(Cli.run("new", "--rubric", name, name, "--force"), rubric, rubric);
    var last = Files.writeString(folder.resolve("last.yaml"), REVIEW);
    var link = Files.createSymbolicLink(folder.resolve("next.yaml"), last);
    var run = Cli.run("new", "--from", last.toString(), link.toString(), "--force");
    assertRefused(run, link, last);
    assertThat(last).hasContent(REVIEW);
  }

  @Test
  void noNameIsNoFolder() throws IOException {
    var review = Files.writeString(folder.resolve("north.yaml"), REVIEW);
    var run = Cli.run("score", review.toString(), "--out", "");
    assertThat(run.code()).isEqualTo(ExitCode.COULD_NOT);
    assertThat(run.err()).contains("--out: ").contains("[value-not-a-file-name]");
  }

  private static void assertRefused(Cli.Run run, Path output, Path input) {
    assertThat(run.err())
        .isEqualTo(
            ("fidelity: %s would be written over %s, which this run reads; choose another file or"
                    + " folder for the output [overwrites-input]\n")
                .formatted(output, input));
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(ExitCode.COULD_NOT);
  }
}
