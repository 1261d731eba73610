package fidelity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// `fidelity plan` shows how to reach the next band, and what other answers would make of a score.
class PlanCommandTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/plan");
  private static final String THL = "samples/thl-2024.yaml";
  private static final String UNFINISHED = "samples/unfinished-2025.yaml";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "thl-2024",
        "exemplary-2025",
        "unfinished-2025",
        "team-practice-2025",
        "young-adults-2025"
      })
  void thePlanReadsAsAgreed(String sample) {
    var run = Cli.run("plan", "samples/%s.yaml".formatted(sample));
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    Golden.assertMatches(GOLDEN.resolve(sample + ".txt"), run.out());
  }

  @Test
  void otherAnswersAreComparedItemByItem() {
    var run =
        Cli.run(
            "plan", THL, "--set", "11.fidelity_monitored=yes", "--set", "17.contacts_per_week=4");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    Golden.assertMatches(GOLDEN.resolve("thl-2024.set.txt"), run.out());
  }

  @Test
  void thePlanOfTheThlReviewReachesTheGoodBandWhenItsAnswersAreSet() {
    var run =
        Cli.run(
            "plan",
            THL,
            "--set=4.caseload_from_teams_percent=90",
            "--set=24.community_time_percent=65");
    assertThat(run.out())
        .contains("97/125  100/125")
        .contains("Palvelun yhteispistemäärä olisi 100/125: Hyvä taso.");
  }

  @Test
  void oneSpecialistOrAllCanBeSet() {
    var third = Cli.run("plan", UNFINISHED, "--set", "17[3].contacts_per_week=4");
    assertThat(third.out()).contains("- 17. Specialist 3: ").doesNotContain("Specialist 1");
    var all = Cli.run("plan", UNFINISHED, "--set", "17.contacts_per_week=6");
    assertThat(all.out()).contains("Specialist 1: ", "Specialist 2: ", "Specialist 3: ");
  }

  @Test
  void aSpecialistCanBeSetByName() {
    var run =
        Cli.run(
            "plan", "samples/exemplary-2025.yaml", "--set", "17[Specialist B].contacts_per_week=6");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("- 17. Specialist B: ").doesNotContain("Specialist A");
    assertThat(trying("samples/exemplary-2025.yaml", "17[Coach].contacts_per_week=6"))
        .isEqualTo(
            "fidelity: --set: item 17: no specialist is called 'Coach'; allowed: Specialist A, Specialist B, Specialist C, Specialist D [unknown-specialist]\n");
    assertThat(trying(UNFINISHED, "17[Specialist A].contacts_per_week=6"))
        .isEqualTo(
            "fidelity: --set: item 17: no specialist is called 'Specialist A'; the review has no names here, so write a number from 1 to 3 [nameless-specialists]\n");
  }

  private static String trying(String review, String setting) {
    return Cli.run("plan", review, "--set", setting).err();
  }

  @Test
  void anotherRubricIsPlannedBy() {
    var run = Cli.run("plan", THL, "--rubric", "ips-25");
    assertThat(run.out()).contains("How to reach the next band");
  }

  @Test
  void theReviewStaysAsItIs() throws IOException {
    var before = Files.readString(Path.of(THL));
    Cli.run("plan", THL, "--set", "11.fidelity_monitored=yes");
    assertThat(Files.readString(Path.of(THL))).isEqualTo(before);
  }

  @ParameterizedTest(name = "--set {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "nonsense | 'nonsense' is not an answer to try; write it like 11.fidelity_monitored=yes"
            + " or, for the second specialist, 17[2].contacts_per_week=4 [not-a-setting]",
        "team.x=yes | item team: rubric 'ips-25' has no such item; allowed:"
            + " 1 to 25 [unknown-item]",
        "11.barriers_resolve=yes | item 11: question 'barriers_resolve' is not asked;"
            + " did you mean 'barriers_resolved'? [unknown-question]",
        "11.barriers_resolved=maybe | item 11: 'barriers_resolved' is 'maybe';"
            + " yes, no or not-seen is needed [yes-no-needed]",
        "17.form_review=weekli | item 17: 'form_review' has no option 'weekli';"
            + " did you mean 'weekly'? [unknown-option]",
        "2.employment_time_percent=101 | item 2: 'employment_time_percent' is 101,"
            + " which is not possible; allowed: numbers from 0 to 100 [out-of-limits]",
        "17[4].contacts_per_week=4 | item 17: there is no specialist 4;"
            + " the review has [1] to [3] [no-such-specialist]",
        "17[0].contacts_per_week=4 | item 17: there is no specialist 0;"
            + " the review has [1] to [3] [no-such-specialist]",
        "11[1].barriers_resolved=yes | item 11: it is not rated per specialist;"
            + " write 11.barriers_resolved=yes [not-per-specialist]"
      })
  void aWrongSettingGetsOneClearMessage(String setting, String message) {
    var run = Cli.run("plan", UNFINISHED, "--set", setting);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo("fidelity: --set: " + message + System.lineSeparator());
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void aJudgedItemHasNothingToSet() {
    var run = Cli.run("plan", "samples/team-practice-2025.yaml", "--set", "12.respect=4");
    assertThat(run.err())
        .contains(
            "item 12: it has no questions; its score is given by the assessors [asks-nothing]");
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void aDoubtfulAnswerIsTriedWithAWarning() {
    var run = Cli.run("plan", "samples/thl-2024.yaml", "--set", "2.employment_time_percent=0.95");
    assertThat(run.code()).isZero();
    assertThat(run.err())
        .isEqualTo(
            "--set 2.employment_time_percent=0.95: warning: 'employment_time_percent' is read as 0.95 %; for 95 % write 95, and if 0.95 % is meant write '0.95 %'"
                + " [percent-as-part]\n");
  }
}
