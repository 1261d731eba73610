package fidelity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.ObjectMapper;

/// A site over its visits: the sample of four visits, the last by a later rubric.
class TrendCommandTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/compare");
  private static final String VISITS = "samples/visits";

  @TempDir private Path root;

  @Test
  void aTrendReadsAsAgreed() {
    var text = Cli.run("trend", VISITS);
    assertThat(text.err()).isEmpty();
    assertThat(text.code()).isZero();
    Golden.assertMatches(GOLDEN.resolve("trend.txt"), text.out());
    Golden.assertMatches(
        GOLDEN.resolve("trend_fi.txt"),
        Cli.run("trend", "--rubric=ips-25-social-care", VISITS).out());
    Golden.assertMatches(GOLDEN.resolve("trend.json"), Cli.run("trend", "--json", VISITS).out());
  }

  /// What it says of two visits is what `compare` says of them.
  @Test
  void eachStepIsTheComparisonOfItsVisits() throws IOException {
    var json = new ObjectMapper();
    var steps = json.readTree(Cli.run("trend", "--json", VISITS).out()).get("steps");
    assertThat(steps).hasSize(3);
    for (var year = 2023; year < 2026; year++) {
      var compared =
          json.readTree(
              Cli.run(
                      "compare",
                      "--json",
                      VISITS + "/alderbrook-%d.yaml".formatted(year),
                      VISITS + "/alderbrook-%d.yaml".formatted(year + 1))
                  .out());
      var step = steps.get(year - 2023);
      assertThat(step.get("total")).isEqualTo(compared.get("total"));
      for (var item : compared.get("items")) {
        assertThat(step.get("movements").get(item.get("item").asString()))
            .isEqualTo(item.get("movement"));
      }
    }
  }

  @Test
  void theOrderOfTheFilesSaysNothing() {
    assertThat(Cli.run("trend", VISITS + "/alderbrook-2025.yaml", VISITS + "/alderbrook-2023.yaml"))
        .isEqualTo(
            Cli.run("trend", VISITS + "/alderbrook-2023.yaml", VISITS + "/alderbrook-2025.yaml"));
  }

  @Test
  void kindsAreNotJoinedAndARatersOwnReviewDoesNotCount() throws IOException {
    var folder = new BatchFolder(root);
    folder.review("a-2024.yaml", "a", "2024-03-11");
    with(folder, folder.review("a-2025.yaml", "a", "2025-03-11"), "kind: self-assessment");
    with(folder, folder.review("a-2026.yaml", "a", "2026-03-11"), "rater: A");
    var run = Cli.run("trend", folder.reviews().toString());
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            "fidelity: no site has two visits that were reviewed in one way; name reviews of one"
                + " site [no-second-visit]\n");
    assertThat(run.code()).isEqualTo(2);
    folder.review("a-2027.yaml", "a", "2027-03-11");
    assertThat(Cli.run("trend", folder.reviews().toString()).out())
        .startsWith("Site a: 2 visits\n")
        .contains("11 March 2024 to 11 March 2027\n\nNo item moved.\n");
  }

  private static void with(BatchFolder folder, Path review, String key) throws IOException {
    folder.file(review.getFileName().toString(), Files.readString(review) + key + "\n");
  }

  @Test
  void everySiteIsShownInOrder() throws IOException {
    var folder = new BatchFolder(root);
    for (var site : new String[] {"b", "a"}) {
      folder.review(site + "-2024.yaml", site, "2024-03-11");
      folder.review(site + "-2025.yaml", site, "2025-03-11");
    }
    var out = Cli.run("trend", folder.reviews().toString()).out();
    assertThat(out.indexOf("Site a: 2 visits")).isZero();
    assertThat(out.indexOf("\nSite b: 2 visits")).isPositive();
    assertThat(Cli.run("trend", "--json", folder.reviews().toString()).out().lines()).hasSize(3);
  }

  @Test
  void whatIsBrokenIsToldAndNothingIsShown() throws IOException {
    var folder = new BatchFolder(root);
    folder.review("a-2024.yaml", "a", "2024-03-11");
    folder.review("a-2025.yaml", "a", "2025-03-11");
    folder.file("broken.yaml", "rubric: ips-25\nsite: north\nvisited: never\nitems: {}\n");
    var run = Cli.run("trend", folder.reviews().toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("broken.yaml:3:10:");
  }
}
