package fidelity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An analyst's workbook with headings of its own goes from the file through a suggested map to the
/// report of its cohort.
class AnalystsTableTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/batch/workbook");

  @TempDir private Path folder;

  @Test
  void aMapIsSuggestedWithARemarkBehindWhatIsNotCertain() throws IOException {
    SiteTable.write(folder.resolve("sites.xlsx"));
    var run = Cli.run("batch", "--suggest-columns", "--rubric", "ips-25", path("sites.xlsx"));
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    Golden.assertMatches(GOLDEN.resolve("map.yaml"), run.out());
  }

  @Test
  void theMapLeadsToTheReportOfTheCohort() throws IOException {
    var run = batch();
    assertThat(run.code()).isZero();
    Golden.assertMatches(
        GOLDEN.resolve("stderr.txt"), run.errWithoutProgress().replace(folder + "/", ""));
    Golden.assertMatches(GOLDEN.resolve("stdout.txt"), run.out().replace(folder + "/", ""));
    assertThat(Files.readAllLines(folder.resolve("out/scores.csv")))
        .hasSize(1 + SiteTable.SITES)
        .first()
        .asString()
        .endsWith(",review,tag_Region");
    assertThat(folder.resolve("out/cohort.pdf")).isNotEmptyFile();
    assertThat(folder.resolve("out/cohort.xlsx")).isNotEmptyFile();
  }

  @Test
  void ourOwnTableIsReadBackWithItsGroups() throws IOException {
    batch();
    var run =
        Cli.run(
            "batch", path("out/scores.csv"), "--format=none", "--quiet", "--out=" + path("again"));
    assertThat(run.code()).isZero();
    assertThat(Files.readAllLines(folder.resolve("again/scores.csv")).get(1)).endsWith(",North");
  }

  private Cli.Run batch() throws IOException {
    SiteTable.write(folder.resolve("sites.xlsx"));
    Files.copy(GOLDEN.resolve("map.yaml"), folder.resolve("map.yaml"));
    return Cli.run(
        "batch",
        path("sites.xlsx"),
        "--columns=" + path("map.yaml"),
        "--rubric=ips-25",
        "--tags=Region",
        "--format=none",
        "--out=" + path("out"));
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }
}
