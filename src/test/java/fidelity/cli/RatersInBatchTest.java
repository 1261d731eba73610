package fidelity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.rubric.Checksum;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Two raters of one visit have a review each in one folder; the visit counts once.
class RatersInBatchTest {

  private static final String DAY = "2025-03-11";

  @TempDir private Path root;
  private BatchFolder folder = new BatchFolder(Path.of(""));

  @BeforeEach
  void write() throws IOException {
    folder = new BatchFolder(root);
    rated("north-a.yaml", "rater: A");
    rated("north-b.yaml", "rater: B");
    folder.review("south.yaml", "south", DAY);
  }

  private void rated(String name, String key) throws IOException {
    var path = folder.review(name, "north", DAY);
    folder.file(name, Files.readString(path) + key + "\n");
  }

  @Test
  void eachRaterHasReportsOfTheirOwn() {
    folder.run("--format=json");
    var reports = folder.out().resolve("reports");
    assertThat(reports.resolve("north_2025-03-11_A.json")).exists();
    assertThat(reports.resolve("north_2025-03-11_B.json")).exists();
    assertThat(reports.resolve("south_2025-03-11.json")).exists();
  }

  @Test
  void withoutAConsensusTheVisitIsAProblemAndDoesNotCount() throws IOException {
    var run = folder.run("--format=none");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains("reviews/north-a.yaml:1:1: review: other raters reviewed this visit too (")
        .contains("north-b.yaml")
        .contains("[visit-rated-twice]");
    assertThat(folder.written("problems.csv")).contains("other raters reviewed this visit too");
    assertThat(cohort().get("statistics").get("sites").asInt()).isEqualTo(1);
    assertThat(folder.written("scores.csv").lines().filter(line -> line.contains(",no,")))
        .hasSize(2);
  }

  @Test
  void everyTableSaysWhoRatedAlone() throws IOException {
    folder.run("--format=none");
    for (var table : List.of("scores.csv", "items.csv", "answers.csv")) {
      var rows = folder.written(table).lines().toList();
      assertThat(rows.getFirst()).startsWith("site,name,visited_from,visited_to,rater,rubric,");
      assertThat(rows).filteredOn(row -> row.contains(",2025-03-11,A,ips-25,")).isNotEmpty();
      assertThat(rows).filteredOn(row -> row.contains(",2025-03-11,B,ips-25,")).isNotEmpty();
      assertThat(rows)
          .filteredOn(row -> row.startsWith("south,"))
          .allMatch(r -> r.contains(",,ips"));
    }
    assertThat(folder.written("cohort.json")).contains("\"rater\" : \"A\"");
  }

  @Test
  void inATableWhoRatedIsPartOfWhichReviewARowIs(@TempDir Path other) throws IOException {
    var table =
        Files.writeString(
            other.resolve("sites.csv"),
            """
            site,visited_from,Rater,rubric,item_1
            north,2025-03-11,A,ips-25,4
            north,2025-03-11,B,ips-25,5
            """);
    var run = Cli.run("batch", table.toString(), "--format=json", "--out=" + other, "--raters=all");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(other.resolve("reports/north_2025-03-11_A.json")).exists();
    assertThat(other.resolve("reports/north_2025-03-11_B.json")).exists();
    assertThat(Files.readString(other.resolve("scores.csv"))).contains(",2025-03-11,B,ips-25,");
  }

  /// A rate is in many tables.
  @Test
  void aHeadingRateIsNoMisspeltRater(@TempDir Path other) throws IOException {
    var table =
        Files.writeString(
            other.resolve("sites.csv"),
            "site,visited_from,rubric,Rate,item_1\nnorth,2025-03-11,ips-25,0.4,4\n");
    var run = Cli.run("batch", table.toString(), "--format=none", "--out=" + other);
    assertThat(run.code()).as(run.err()).isZero();
  }

  @Test
  void whyRatersAgreedIsAKindOfTextOfItsOwn(@TempDir Path other) throws IOException {
    var run = Cli.run("batch", "samples/raters", "--format=none", "--out=" + other);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Files.readString(other.resolve("texts.csv")).lines())
        .filteredOn(row -> row.contains(",settled,"))
        .isNotEmpty()
        .allMatch(row -> row.contains(",2026-03-11,,ips-25,"));
  }

  @Test
  void theConsensusCountsForBoth() throws IOException {
    rated("north.yaml", CONSENSUS);
    var run = folder.run("--format=none");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(cohort().get("statistics").get("sites").asInt()).isEqualTo(2);
    assertThat(cohort().get("statistics").get("reviews").asInt()).isEqualTo(2);
  }

  @Test
  void forAgreementOnlyTheyAreTakenAsTheyAre() throws IOException {
    var run = folder.run("--format=none", "--raters=all");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(cohort().get("statistics").get("sites").asInt()).isEqualTo(1);
  }

  /// Whichever file comes first has the plain name.
  @Test
  void aSelfAssessmentStandsBesideAReviewUnderItsOwnName() throws IOException {
    rated("north.yaml", "kind: independent");
    rated("north_self.yaml", "kind: self-assessment");
    var run = folder.run("--format=json", "--raters=all");
    assertThat(run.err()).isEmpty();
    assertThat(folder.out().resolve("reports/north_2025-03-11.json")).exists();
    assertThat(folder.out().resolve("reports/north_2025-03-11_self-assessment.json")).exists();
  }

  @Test
  void checkFindsNothingToChangeInEitherRatersReview() throws IOException {
    rated("north_self.yaml", "kind: self-assessment");
    rated("north.yaml", CONSENSUS);
    var consensus = folder.reviews().resolve("north.yaml");
    for (var rater : List.of("a", "b")) {
      var review = Files.readAllBytes(folder.reviews().resolve("north-%s.yaml".formatted(rater)));
      var written = "north-%s.yaml, sha256: ".formatted(rater);
      Files.writeString(
          consensus,
          Files.readString(consensus)
              .replace(written + "a".repeat(64), written + Checksum.of(review).digits()));
    }
    folder.run("--format=json,pdf");
    var run =
        Cli.run(
            "check",
            folder.reviews().toString(),
            "--reports",
            folder.out().toString(),
            "--require=json,pdf",
            "--ignore=no-recommendations");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("no problems");
    assertThat(run.code()).isZero();
  }

  private static final String CONSENSUS =
      """
      raters:
        - { rater: A, review: north-a.yaml, sha256: %1$s }
        - { rater: B, review: north-b.yaml, sha256: %1$s }"""
          .formatted("a".repeat(64));

  private JsonNode cohort() throws IOException {
    return new ObjectMapper().readTree(folder.written("cohort.json"));
  }
}
