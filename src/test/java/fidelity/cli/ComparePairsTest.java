package fidelity.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fidelity.Golden;
import fidelity.cohort.agreement.Coefficient;
import fidelity.cohort.agreement.Coefficient.Found;
import fidelity.cohort.agreement.KrippendorffAlpha;
import fidelity.cohort.agreement.KrippendorffAlpha.Metric;
import fidelity.rubric.Points;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// How far raters agree over all visits in a folder: two raters at every site, a third at some, and
/// a consensus at some.
class ComparePairsTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/compare");
  private static final int SITES = 12;

  @TempDir private Path root;
  private BatchFolder folder = new BatchFolder(Path.of(""));

  /// The scores of items 2 to 25, by rater, by site.
  private final Map<String, Map<String, List<Integer>>> scores = new TreeMap<>();

  @BeforeEach
  void write() throws IOException {
    folder = new BatchFolder(root);
    var random = new Random(22);
    for (var site = 1; site <= SITES; site++) {
      var name = "site-%02d".formatted(site);
      var settled = random.ints(24, 2, 6).boxed().toList();
      for (var rater : site % 4 == 0 ? List.of("A", "B", "C") : List.of("A", "B")) {
        var seen =
            settled.stream()
                .map(
                    score ->
                        Math.clamp(
                            score + (random.nextInt(4) == 0 ? 1 - random.nextInt(3) : 0), 1, 5))
                .toList();
        scores.computeIfAbsent(name, _ -> new TreeMap<>()).put(rater, seen);
        rated(name, "%s-%s.yaml".formatted(name, rater), "rater: " + rater, seen);
      }
      if (site % 3 == 0) {
        rated(name, name + ".yaml", CONSENSUS, settled);
        requireNonNull(scores.get(name)).put("", settled);
      }
    }
    folder.review("elsewhere.yaml", "elsewhere", "2025-03-11");
  }

  private static final String CONSENSUS =
      """
      raters:
        - { rater: A, review: a.yaml, sha256: %1$s }
        - { rater: B, review: b.yaml, sha256: %1$s }"""
          .formatted("a".repeat(64));

  private void rated(String site, String name, String key, List<Integer> seen) throws IOException {
    var text = Files.readString(folder.review(name, site, "2025-03-11"));
    for (var item = 2; item <= 25; item++) {
      text =
          text.replace(
              "  %d: { score: 3,".formatted(item),
              "  %d: { score: %d,".formatted(item, seen.get(item - 2)));
    }
    folder.file(name, text + key + "\n");
  }

  @Test
  void theAgreementReadsAsAgreed() {
    var run = Cli.run("compare", "--pairs", folder.reviews().toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    Golden.assertMatches(GOLDEN.resolve("pairs.txt"), run.out());
    var finnish =
        Cli.run("compare", "--pairs", folder.reviews().toString(), "--rubric=ips-25-social-care");
    Golden.assertMatches(GOLDEN.resolve("pairs_fi.txt"), finnish.out());
  }

  /// Worked out from what was written.
  @Test
  void everyItemIsOfThePairsThatWereWritten() throws IOException {
    var json = json();
    assertThat(json.get("visits").asInt()).isEqualTo(SITES);
    assertThat(json.get("sites").asInt()).isEqualTo(SITES);
    assertThat(json.get("with_consensus").asInt()).isEqualTo(4);
    for (var item = 2; item <= 25; item++) {
      var index = item - 2;
      var found = json.get("items").get(item - 1);
      var same =
          scores.values().stream()
              .filter(
                  each ->
                      requireNonNull(each.get("A"))
                          .get(index)
                          .equals(requireNonNull(each.get("B")).get(index)))
              .count();
      assertThat(found.get("agreement").get("pairs").asInt()).isEqualTo(SITES);
      assertThat(found.get("agreement").get("same").asLong()).isEqualTo(same);
      assertThat(found.get("alpha_ordinal").get("value").decimalValue())
          .isEqualByComparingTo(((Found) alpha(index)).value());
    }
  }

  private Coefficient alpha(int index) {
    var units = new ArrayList<List<Points>>();
    scores
        .values()
        .forEach(
            site ->
                units.add(
                    site.entrySet().stream()
                        .filter(each -> !each.getKey().isEmpty())
                        .map(each -> Points.of(each.getValue().get(index)))
                        .toList()));
    return KrippendorffAlpha.of(units, Metric.ORDINAL);
  }

  @Test
  void theDriftOfARaterIsTheMeanDifferenceFromTheConsensus() throws IOException {
    var drift = json().get("drift");
    assertThat(drift).hasSize(3);
    for (var each : drift) {
      var apart = new ArrayList<Integer>(List.of());
      scores
          .values()
          .forEach(
              site -> {
                if (site.containsKey("") && site.containsKey(each.get("rater").asString())) {
                  apart.add(0); // item 1 is answered alike everywhere
                  for (var index = 0; index < 24; index++) {
                    apart.add(
                        site.get(each.get("rater").asString()).get(index)
                            - site.get("").get(index));
                  }
                }
              });
      assertThat(each.get("scores").asInt()).isEqualTo(apart.size());
      assertThat(each.get("mean").asDouble())
          .isEqualTo(apart.stream().mapToInt(one -> one).average().orElseThrow());
    }
  }

  @Test
  void aSiteThatWasRatedTwiceIsNoTwoSites() throws IOException {
    assertThat(Cli.run("compare", "--pairs", folder.reviews().toString()).out())
        .doesNotContain("are to 12 sites");
    for (var rater : List.of("A", "B")) {
      var again = folder.review("again-%s.yaml".formatted(rater), "site-01", "2026-03-11");
      Files.writeString(again, Files.readString(again) + "rater: %s\n".formatted(rater));
    }
    assertThat(Cli.run("compare", "--pairs", folder.reviews().toString()).out())
        .contains("Caution: 13 visits are to 12 sites.");
  }

  @Test
  void aFolderWithoutRatersIsRefused(@TempDir Path empty) throws IOException {
    var other = new BatchFolder(empty);
    other.review("a.yaml", "a", "2025-03-11");
    var run = Cli.run("compare", "--pairs", other.reviews().toString());
    assertThat(run.err())
        .endsWith(
            "was reviewed by several raters; let each say who rated, such as 'rater: A'"
                + " [no-rated-visits]\n");
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void whatIsBrokenIsToldAndNothingIsComputed() throws IOException {
    folder.file("broken.yaml", "rubric: ips-25\nsite: north\nvisited: never\nitems: {}\n");
    var run = Cli.run("compare", "--pairs", folder.reviews().toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("broken.yaml:2:7:").contains("broken.yaml:3:10:");
  }

  @Test
  void nothingElseStandsBesideAFolder() {
    var reviews = folder.reviews().toString();
    for (var more : List.of("a.yaml", "--no-drop", "--consensus=c.yaml")) {
      var run = Cli.run("compare", "--pairs", reviews, more);
      assertThat(run.err())
          .isEqualTo(
              "fidelity: --pairs takes a folder in place of two reviews, and begins no consensus"
                  + " [pairs-stand-alone]\n");
      assertThat(run.code()).isEqualTo(2);
    }
  }

  @Test
  void twoReviewsAreNeededOtherwise() {
    assertThat(Cli.run("compare").err())
        .contains("REVIEW must be given")
        .contains("[argument-missing]");
    assertThat(Cli.run("compare", "a.yaml").err())
        .contains("OTHER must be given")
        .contains("[argument-missing]");
  }

  private JsonNode json() throws IOException {
    var run = Cli.run("compare", "--json", "--pairs", folder.reviews().toString());
    return new ObjectMapper().readTree(run.out());
  }
}
