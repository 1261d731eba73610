package fidelity.words.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.input.Scales;
import fidelity.input.TestRubric;
import fidelity.review.GivenScore;
import fidelity.review.ItemReview;
import fidelity.rubric.Language;
import fidelity.rubric.Points;
import fidelity.rubric.Rubric;
import fidelity.rubric.Scale;
import fidelity.scoring.Answered;
import fidelity.scoring.Basis;
import fidelity.scoring.ItemScore;
import fidelity.scoring.ItemScorer;
import fidelity.scoring.RandomScales;
import fidelity.scoring.Scorer;
import fidelity.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What explanations say, and that they say no more than was seen.
class ExplainerTest {

  private static final Explainer ENGLISH = new Explainer(Words.of(Language.ENGLISH));
  private static final Explainer FINNISH = new Explainer(Words.of(Language.FINNISH));
  private static final Rubric IPS_25 = TestRubric.named("ips-25");

  private static final String FIVE =
      "weekly_meetings=yes shared_decisions=yes integrated_records=no shared_office=not-seen";

  @TempDir private Path folder;

  @Test
  void whatWasNotSeenIsNotCalledUnmet() {
    var item = item("5", Optional.empty(), FIVE);
    assertThat(ENGLISH.rule(item))
        .containsExactly(
            new Explained(
                "Why the score is not 5",
                List.of(
                    "Components met: 2 to 4 of 5 (required: 5); not met: Employment notes are part of"
                        + " the client's treatment record; could not be established: Specialists have their office"
                        + " with the treatment team or close to it; not answered: Specialists help the"
                        + " team think of work for people not yet referred")));
    assertThat(FINNISH.rule(item).getFirst().lines().getFirst())
        .startsWith("Toteutuvia kohtia: 2–4/5 (edellytys: 5); ei toteudu: Employment")
        .contains("; ei voitu todeta: Specialists have", "; ei vastausta: Specialists help");
  }

  /// Those that a level asks by their names, and those that two counts share.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          met >= 3 and paid | COUNT; not met: Joint; OPEN; Paid: no (required: yes)
          paid and met >= 3 | Paid: no (required: yes); COUNT; not met: Joint; OPEN
          joint and met >= 3 and paid | Joint: no (required: yes); COUNT; OPEN; Paid: no (required: yes)
          met >= 3 and not met = 2 | COUNT; not met: Paid; Joint; OPEN; TWO
          """)
  void eachComponentIsToldOnce(String condition, String why) throws IOException {
    var item =
        """
        - item: 1
          name: Peers
          standard: Heard.
          answers:
            paid: { yes-no: Paid }
            joint: { yes-no: Joint }
            talks: { yes-no: Talks }
            walks: { yes-no: Walks }
          levels: { 2: { when: %s, says: Heard }, 1: { says: Not heard } }
        """
            .formatted(condition);
    var rubric = new Scales(folder).read("peers", 2, item).rubric();
    var review =
        ItemReview.of(List.of(Answered.set(rubric.items().getFirst(), "paid=no joint=no")));
    var score = ItemScorer.score(rubric.scale(), rubric.items().getFirst(), review);
    var line =
        why.replace("COUNT", "Components met: 0 to 2 of 4 (required: at least 3)")
            .replace("OPEN", "not answered: Talks; Walks")
            .replace("TWO", "Components met: 0 to 2 of 4 (required: other than 2)");
    assertThat(ENGLISH.rule(score))
        .containsExactly(new Explained("Why the score is not 2", List.of(line)));
  }

  @Test
  void aJudgedScoreHasTheLevelsWordsAsTheLevelsWords() {
    var item = item("19", Optional.of(new GivenScore(Points.of(5), "Nobody counted.")));
    assertThat(ENGLISH.level(item))
        .containsExactly(
            new Explained("Level 5 means", List.of("At least 85% of jobs are of different types")));
    assertThat(ENGLISH.rule(item)).isEmpty();
    assertThat(ENGLISH.because(item))
        .isEqualTo(
            "Level 5 means: At least 85% of jobs are of different types. The assessors’ reason: Nobody"
                + " counted.");
  }

  @Test
  void aScoreFromATableSaysSo() {
    var item = item("19", Optional.of(GivenScore.takenOver(Points.of(5), "scores.csv")));
    assertThat(ENGLISH.because(item))
        .isEqualTo(
            "Level 5 means: At least 85% of jobs are of different types. The assessors’ reason: Taken"
                + " over from the table scores.csv.");
    assertThat(FINNISH.because(item))
        .endsWith("Arvioijien perustelu: Arvosana on otettu taulukosta scores.csv.");
  }

  @Test
  void anOverriddenScoreIsExplainedByItsReasonAndTheRuleByTheAnswers() {
    var item =
        item(
            "19",
            Optional.of(new GivenScore(Points.of(3), "Branches.")),
            "different_jobs_percent=15/17");
    assertThat(ENGLISH.because(item))
        .isEqualTo(
            "Level 3 means: At least 60%, under 70% of jobs are of different types. The assessors’"
                + " reason: Branches. By the rule 5: At least 85% of jobs are of different types. Share of jobs that are of different types: 15/17 (88%).");
  }

  @Test
  void aMeanOverSpecialistsNamesEachOfThem() {
    var item =
        item(
            "24",
            Optional.empty(),
            "community_time_percent=70",
            "community_time_percent=70",
            "community_time_percent=10");
    assertThat(ENGLISH.level(item))
        .containsExactly(
            new Explained("Level 4 means", List.of("At least 50%, under 65% of scheduled hours")),
            new Explained(
                "Why the score is 4",
                List.of(
                    "Mean of the specialists’ scores 5, 5, 1: 3.67",
                    "Specialist 1, score 5: Share of the specialist's scheduled hours spent in the"
                        + " community: 70%",
                    "Specialist 2, score 5: Share of the specialist's scheduled hours spent in the"
                        + " community: 70%",
                    "Specialist 3, score 1: Under 30% of scheduled hours")));
  }

  @Test
  void whereTheMeanRoundsToTheTopNothingKeepsItFromMore() {
    var four = "community_time_percent=60";
    var five = "community_time_percent=70";
    assertThat(ENGLISH.rule(item("24", Optional.empty(), five, five, four))).isEmpty();
    assertThat(ENGLISH.rule(item("24", Optional.empty(), five, four)))
        .containsExactly(
            new Explained(
                "Why the score is not 5",
                List.of(
                    "Specialist 2, score 4, for score 5: Share of the specialist's scheduled hours"
                        + " spent in the community: 60% (required: at least 65%)")));
  }

  @Test
  void everyWayToALevelHasALineOfItsOwn() {
    var item =
        item(
            "7",
            Optional.empty(),
            "full_time_specialists=1 team_leader=no same_supervisor=yes group_supervision=none"
                + " weekly_discussion=yes mutual_cover=yes rural=no supervisor_contact=none"
                + " clinical_help=no");
    var obstacles = ENGLISH.rule(item).getFirst();
    assertThat(obstacles.label()).isEqualTo("Why the score is not 4");
    assertThat(obstacles.lines()).hasSize(2);
    assertThat(obstacles.lines().getFirst()).startsWith("Full-time specialists in the unit: 1");
    assertThat(obstacles.lines().getLast()).startsWith("or A rural service with one specialist");
  }

  @Test
  void whereNothingIsAskedTheAssessorsScoreIsMissing() {
    var judged = TestRubric.named("samples/rubrics/team-practice-12.yaml").item("12").orElseThrow();
    var item = ItemScorer.score(new Scale(1, 4), judged, ItemReview.EMPTY);
    assertThat(ENGLISH.level(item).getLast())
        .isEqualTo(
            new Explained(
                "Why the score is 1–4",
                List.of("Not yet known: the assessors’ score with its reason")));
  }

  @Property(tries = 200, seed = RandomScales.SEED, shrinking = ShrinkingMode.OFF)
  void explanationsAgreeWithScores(@ForAll long seed) {
    var chance = new RandomScales(seed);
    var rubric = chance.rubric();
    for (var item : Scorer.score(rubric, chance.review(rubric)).scored()) {
      assertThat(labels(item)).isEqualTo(labelsByScore(item, rubric.scale().to()));
      assertThat(settledSpecialistsNamed(item)).isTrue();
    }
  }

  private static List<String> labels(ItemScore item) {
    return Stream.concat(ENGLISH.level(item).stream(), ENGLISH.rule(item).stream())
        .map(Explained::label)
        .toList();
  }

  /// The parts that an item must have, from its scores alone.
  private static List<String> labelsByScore(ItemScore item, int top) {
    var rule = item.rule();
    var one = item.evaluations().size() == 1;
    var given = item.basis() == Basis.JUDGED || item.basis() == Basis.OVERRIDDEN;
    var says =
        item.scores().settled() && item.scores().lowest().whole()
            ? "Level %s means"
            : "What the levels mean";
    var higher =
        item.basis() == Basis.OVERRIDDEN
            ? "Why the rule does not give %d"
            : "Why the score is not %d";
    return Stream.of(
            given || !one ? says.formatted(Words.of(Language.ENGLISH).scores(item.scores())) : "",
            given ? "" : "Why the score is " + Words.of(Language.ENGLISH).scores(item.scores()),
            item.basis() == Basis.OVERRIDDEN
                ? "By the rule " + Words.of(Language.ENGLISH).scores(rule)
                : "",
            item.basis() != Basis.JUDGED && rule.highest().level() < top
                ? higher.formatted(rule.highest().level() + 1)
                : "")
        .filter(label -> !label.isEmpty())
        .toList();
  }

  /// Whether each of several sets that has one level is named with it, where the rule is explained.
  private static boolean settledSpecialistsNamed(ItemScore item) {
    var sets = item.evaluations();
    var lines =
        Stream.concat(ENGLISH.level(item).stream(), ENGLISH.rule(item).stream())
            .flatMap(part -> part.lines().stream())
            .toList();
    return item.basis() == Basis.JUDGED
        || sets.size() == 1
        || IntStream.range(0, sets.size())
            .filter(set -> sets.get(set).scores().settled())
            .mapToObj(
                set ->
                    "Specialist %d, score %s: ".formatted(set + 1, sets.get(set).scores().lowest()))
            .allMatch(label -> lines.stream().anyMatch(line -> line.startsWith(label)));
  }

  private static ItemScore item(String id, Optional<GivenScore> given, String... sets) {
    var item = IPS_25.item(id).orElseThrow();
    var answers = Stream.of(sets).map(set -> Answered.set(item, set)).toList();
    return ItemScorer.score(
        IPS_25.scale(), item, new ItemReview(answers, given, Optional.empty(), List.of(), "", ""));
  }
}
