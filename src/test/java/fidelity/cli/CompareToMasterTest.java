package fidelity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Raters beside a master: the sample's two, then three whose scores are known.
class CompareToMasterTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/compare");
  private static final String MASTER = "samples/raters/riverbend.yaml";
  private static final String A = "samples/raters/riverbend-a.yaml";
  private static final String B = "samples/raters/riverbend-b.yaml";

  @TempDir private Path root;
  private BatchFolder folder = new BatchFolder(Path.of(""));

  @BeforeEach
  void open() {
    folder = new BatchFolder(root);
  }

  @Test
  void theCalibrationReadsAsAgreed() {
    var run = Cli.run("compare", "--master", MASTER, A, B);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    Golden.assertMatches(GOLDEN.resolve("master.txt"), run.out());
    Golden.assertMatches(
        GOLDEN.resolve("master_fi.txt"),
        Cli.run("compare", "--rubric=ips-25-social-care", "--master", MASTER, A, B).out());
    Golden.assertMatches(
        GOLDEN.resolve("master.json"),
        Cli.run("compare", "--json", "--master", MASTER, A, B).out());
  }

  /// What it says of a rater is what `compare` says of the rater and the master.
  @Test
  void eachRaterIsComparedAsWithAnyOtherReview() throws IOException {
    var raters = json(MASTER, A, B).get("raters");
    var compared = new ObjectMapper().readTree(Cli.run("compare", "--json", A, MASTER).out());
    assertThat(raters.get(0).get("agreement")).isEqualTo(compared.get("agreement"));
    assertThat(raters.get(0).get("review")).isEqualTo(compared.get("reviews").get(0));
    for (var item : raters.get(0).get("missed")) {
      assertThat(compared.get("items")).contains(item);
    }
  }

  /// The master has 3 throughout; item 2 is missed by all, item 3 by one, and A is milder.
  @Test
  void whatMostRatersMissedComesFirst() throws IOException {
    var master = rated("master", "");
    var raters = List.of(rated("A", "2: 5, 3: 4"), rated("B", "2: 2"), rated("C", "2: 1"));
    var json = json(master, raters.toArray(String[]::new));
    assertThat(json.get("items").get(1).get("missed").asInt()).isEqualTo(3);
    assertThat(json.get("items").get(2).get("missed").asInt()).isEqualTo(1);
    assertThat(json.get("items").get(1).get("scores").toString()).isEqualTo("[5,2,1]");
    assertThat(signed(json)).containsExactly(0.12, -0.04, -0.08);
    assertThat(run(master, raters))
        .contains("  2  Employment services staff        3/3       3  A: 5, B: 2, C: 1\n  3  Voca")
        .contains(
            "C       73/125  25   96%       96%             0.08                       −0.08");
  }

  private static Stream<Double> signed(JsonNode json) {
    return Stream.of(0, 1, 2)
        .map(index -> json.get("raters").get(index).get("agreement").get("mean_signed"))
        .map(JsonNode::asDouble);
  }

  @Test
  void oneRaterHasNoAlphaAndMayMissNothing() throws IOException {
    var run = Cli.run("compare", "--master", rated("master", ""), rated("A", ""));
    assertThat(run.out())
        .contains("Every rater gave the master's score to everything that both scored.")
        .contains("A: nothing missed")
        .doesNotContain("Krippendorff's alpha, ordered");
    assertThat(json(rated("master", ""), rated("A", "")).get("alpha_ordinal").isNull()).isTrue();
  }

  @Test
  void ratersOfOneNameAreNamedByTheirFiles() throws IOException {
    var other = folder.reviews().resolve("other.yaml");
    Files.copy(Path.of(rated("A", "2: 4")), other);
    assertThat(run(rated("master", ""), List.of(rated("A", ""), other.toString())))
        .contains("A.yaml: nothing missed")
        .contains("other.yaml: 1 of 25 missed");
  }

  @ParameterizedTest
  @CsvSource({"88, 0", "89, 1"})
  void aRaterTooFarFromTheMasterEndsWithOne(String percent, int code) {
    var run = Cli.run("compare", "--fail-under-agreement=" + percent, "--master", MASTER, A, B);
    assertThat(run.code()).isEqualTo(code);
    assertThat(run.err())
        .isEqualTo(
            code == 0
                ? ""
                : A
                    + ":1:1: review: the review has the master's score for 22 of 25 items;"
                    + " --fail-under-agreement asks for 89 percent [below-master]\n");
  }

  @Test
  void everyReviewOfAnotherVisitOrRubricIsRefusedAtOnce() throws IOException {
    var master = rated("master", "");
    var site = folder.review("site.yaml", "south", "2025-03-11").toString();
    var visit = folder.review("visit.yaml", "north", "2025-03-12").toString();
    var rubric = Path.of(rated("rubric", ""));
    Files.writeString(
        rubric, Files.readString(rubric).replace("rubric: ips-25", "rubric: ips-25-social-care"));
    var run =
        Cli.run("compare", "--master", master, site, visit, rated("A", ""), rubric.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(folder.told(run.err()))
        .isEqualTo(
            """
            reviews/rubric.yaml:1:1: review: the review is by rubric 'ips-25-social-care 2024', the \
            master by 'ips-25 2008'; score both by one with --rubric [master-other-rubric]
            reviews/site.yaml:1:1: review: the review is of site 'south', the master of 'north'; name \
            reviews of the master's visit [master-other-site]
            reviews/visit.yaml:1:1: review: the review is of the visit on 2025-03-12, the master of \
            that on 2025-03-11; name reviews of the master's visit [master-other-visit]
            3 problems; nothing was scored
            """);
  }

  @ParameterizedTest
  @CsvSource({"--consensus=c.yaml", "--no-drop", "--allow-drop=2", "--pairs=samples/raters"})
  void nothingOfOtherComparisonsGoesWithAMaster(String option) {
    var run = Cli.run("compare", "--master", MASTER, option, A);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).endsWith(" [master-stands-alone]\n");
  }

  @Test
  void aMasterNeedsARaterAndMoreThanTwoReviewsAMaster() {
    assertThat(Cli.run("compare", "--master", MASTER).err()).contains("REVIEW must be given");
    var run = Cli.run("compare", A, B, MASTER);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "fidelity: 3 reviews are named; compare two, or name one as --master"
                + " [more-than-two]\n");
  }

  private static String run(String master, List<String> raters) {
    var arguments = Stream.concat(Stream.of("compare", "--master", master), raters.stream());
    return Cli.run(arguments.toArray(String[]::new)).out();
  }

  private static JsonNode json(String master, String... raters) throws IOException {
    var arguments =
        Stream.concat(Stream.of("compare", "--json", "--master", master), Stream.of(raters));
    return new ObjectMapper().readTree(Cli.run(arguments.toArray(String[]::new)).out());
  }

  /// A rater's review with 3 throughout, but for some items: "2: 5, 3: 4".
  private String rated(String rater, String scores) throws IOException {
    var name = rater + ".yaml";
    var text = Files.readString(folder.review(name, "north", "2025-03-11"));
    text = text.replace("{ clients_per_specialist: 18 }", "{ clients_per_specialist: 28 }");
    for (var score : scores.isEmpty() ? List.<String>of() : List.of(scores.split(", ", -1))) {
      var item = score.split(": ", -1);
      text =
          text.replace(
              "  %s: { score: 3,".formatted(item[0]),
              "  %s: { score: %s,".formatted(item[0], item[1]));
    }
    return folder.file(name, text + "rater: " + rater + "\n").toString();
  }
}
