package fidelity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Two reviews side by side: two raters of one visit, two visits by one rubric, and two visits
/// between which the rubric has changed.
class CompareCommandTest {

  private static final Path FOLDER = Path.of("src/test/resources/golden/compare");
  private static final String A = file("riverbend-a");
  private static final String B = file("riverbend-b");
  private static final String EARLIER = file("riverbend-2024");
  private static final String LATER = file("riverbend-2025");

  private static String file(String name) {
    return FOLDER.resolve(name + ".yaml").toString();
  }

  @ParameterizedTest
  @CsvSource({
    "riverbend-a, riverbend-b, raters",
    "riverbend-2024, riverbend-2025, visits",
    "riverbend-2024, riverbend-2026, editions"
  })
  void aComparisonReadsAsAgreed(String first, String second, String expected) {
    var text = Cli.run("compare", file(first), file(second));
    assertThat(text.err()).isEmpty();
    assertThat(text.code()).isZero();
    Golden.assertMatches(FOLDER.resolve(expected + ".txt"), text.out());
    var json = Cli.run("compare", "--json", file(first), file(second));
    assertThat(json.err()).isEmpty();
    Golden.assertMatches(FOLDER.resolve(expected + ".json"), json.out());
  }

  /// In the rubric's language.
  @Test
  void aComparisonIsInTheLanguageOfTheRubric() {
    var raters = Cli.run("compare", "--rubric=ips-25-social-care", A, B);
    Golden.assertMatches(FOLDER.resolve("raters_fi.txt"), raters.out());
    var visits = Cli.run("compare", "--rubric=ips-25-social-care", EARLIER, LATER);
    Golden.assertMatches(FOLDER.resolve("visits_fi.txt"), visits.out());
  }

  @Test
  void theEarlierVisitComesFirstWhicheverIsNamedFirst() {
    assertThat(Cli.run("compare", LATER, EARLIER)).isEqualTo(Cli.run("compare", EARLIER, LATER));
  }

  @Test
  void aReviewIsAlikeWithItself() {
    var run = Cli.run("compare", A, A);
    assertThat(run.out())
        .contains("The raters gave the same score to everything that both scored.")
        .contains("Same score                 25 of 25 (100%)")
        .contains("Who scores higher          neither, on average");
    assertThat(run.code()).isZero();
  }

  @Test
  void ratersWhoGaveOneScoreThroughoutHaveNoKappa(@TempDir Path root) throws IOException {
    var folder = new BatchFolder(root);
    var one = same(folder, "a.yaml");
    var other = same(folder, "b.yaml");
    assertThat(Cli.run("compare", one, other).out())
        .contains(
            "Cohen's kappa, linear weights                      not defined: both gave one and the"
                + " same score\n")
        .contains("Gwet's AC2, linear weights                         1.00");
    assertThat(Cli.run("compare", "--json", one, other).out())
        .contains("\"kappa_linear\":{\"value\":null,\"not_defined\":\"one-score\"}")
        .contains("\"ac2_linear\":{\"value\":1}");
  }

  private static String same(BatchFolder folder, String name) throws IOException {
    var path = folder.review(name, "north", "2025-03-11");
    var text = Files.readString(path).replace("{ clients_per_specialist: 18 }", "{}");
    return folder
        .file(name, text.replace("1: { answers: {}", "1: { score: 3, reason: Seen."))
        .toString();
  }

  @ParameterizedTest
  @CsvSource({"78, 0", "79, 1", "0, 0"})
  void tooLittleAgreementEndsWithOne(String percent, int code) {
    var run = Cli.run("compare", "--fail-under-agreement=" + percent, A, B);
    assertThat(run.code()).isEqualTo(code);
    assertThat(run.err())
        .isEqualTo(
            code == 0
                ? ""
                : B
                    + ":1:1: review: the raters gave the same score to 18 of 23 items;"
                    + " --fail-under-agreement asks for 79 percent [below-agreement]\n");
  }

  /// The earlier total is 106 to 110, the later one 109: one point may be lost.
  @ParameterizedTest
  @CsvSource({"--no-drop, 1", "--allow-drop=0, 1", "--allow-drop=0.9, 1", "--allow-drop=1, 0"})
  void aTotalThatMayHaveFallenEndsWithOne(String option, int code) {
    var run = Cli.run("compare", option, EARLIER, LATER);
    assertThat(run.code()).isEqualTo(code);
    assertThat(run.err())
        .isEqualTo(
            code == 0
                ? ""
                : LATER
                    + ":1:1: review: the total of site 'riverbend' can be 109 and was 110 at the earlier visit, by the"
                    + " later rubric [total-can-be-lower]\n");
  }

  @Test
  void whatOnlyRatersOrOnlyVisitsHaveIsRefusedForOthers() {
    assertRefused(
        "fidelity: --no-drop is for two visits, and these are two raters of one visit"
            + " [only-for-visits]\n",
        "--no-drop",
        A,
        B);
    assertRefused(
        "fidelity: --allow-drop is for two visits, and these are two raters of one visit"
            + " [only-for-visits]\n",
        "--allow-drop=1",
        A,
        B);
    assertRefused(
        "fidelity: --fail-under-agreement is for two raters of one visit, and these are two visits"
            + " [only-for-raters]\n",
        "--fail-under-agreement=50",
        EARLIER,
        LATER);
  }

  @Test
  void reviewsThatHaveNothingToDoWithEachOtherAreRefused() {
    assertRefused(
        "fidelity: the reviews are of 'riverbend' and 'harbour-north'; compare two reviews of one"
            + " site [compare-other-sites]\n",
        A,
        "samples/exemplary-2025.yaml");
    assertRefused(
        "fidelity: the raters' reviews are by 'ips-25 2008' and 'mill-valley-25 2026'; score both"
            + " by one with --rubric [compare-other-rubrics]\n",
        A,
        file("riverbend-2026"));
    assertRefused(
        "fidelity: the visits were reviewed as 'independent' and 'guided-self-assessment'; compare"
            + " reviews of one kind, since what changed could be who looked"
            + " [compare-other-kinds]\n",
        "samples/cohort/saltmarsh-2023.yaml",
        "samples/cohort/saltmarsh-2024.yaml");
  }

  @Test
  void problemsOfBothReviewsAreToldAtOnce() {
    var broken = "src/test/resources/golden/problems/given-scores/review.yaml";
    var run = Cli.run("compare", broken, "no-such-file.yaml");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("[score-without-reason]").contains("[no-such-file]");
  }

  private static void assertRefused(String message, String... words) {
    var run = Cli.run(Stream.concat(Stream.of("compare"), Stream.of(words)).toArray(String[]::new));
    assertThat(run.err()).isEqualTo(message);
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(2);
  }
}
