package fidelity.scoring.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.input.TestRubric;
import fidelity.review.GivenScore;
import fidelity.review.ItemReview;
import fidelity.rubric.Points;
import fidelity.rubric.Rubric;
import fidelity.rubric.Scale;
import fidelity.scoring.Answered;
import fidelity.scoring.ItemScorer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The cheapest steps of items of the IPS-25 scale, written as `question relation limit`.
class ImprovementsTest {

  private static final Rubric IPS_25 = TestRubric.named("ips-25");

  @ParameterizedTest(name = "item {0} with {1} gets to {2} by {3}")
  @CsvSource({
    "1, clients_per_specialist=31, 3, clients_per_specialist <= 30",
    "1, clients_per_specialist=20..28, 4, clients_per_specialist <= 25",
    "1, '', 2, clients_per_specialist <= 40",
    "2, employment_time_percent=24/26, 5, employment_time_percent >= 96",
    "5, weekly_meetings=no shared_decisions=yes, 2, weekly_meetings = 1",
    "17, contacts_per_week=3.3 form_review=monthly small_caseload_target=no, 3, "
        + "contacts_per_week >= 4",
    "21, current_jobs=4, 2, current_jobs >= 10 and permanent_percent >= 65"
  })
  void theNextStepChangesTheFewestAnswers(String id, String answers, int to, String changes) {
    var step = item(id, Optional.empty(), answers).next().orElseThrow();
    assertThat(step.to()).isEqualTo(Points.of(to));
    assertThat(text(step)).isEqualTo(changes);
  }

  @Test
  void aHigherScoreAtTheSamePriceIsTaken() {
    var steps = item("21", Optional.empty(), "current_jobs=9 permanent_percent=90").steps();
    assertThat(steps.stream().map(Step::to)).containsExactly(Points.of(4), Points.of(5));
    assertThat(text(steps.getFirst())).isEqualTo("current_jobs >= 10");
  }

  @Test
  void theTopHasNoStep() {
    assertThat(item("1", Optional.empty(), "clients_per_specialist=20").steps()).isEmpty();
  }

  @Test
  void aJudgedItemIsForTheAssessorsAlone() {
    var item = item("1", Optional.of(4), "");
    assertThat(item.steps()).isEmpty();
    assertThat(item.onlyByAssessors()).isTrue();
    assertThat(item("1", Optional.of(5), "").onlyByAssessors()).isFalse();
  }

  @Test
  void anItemThatAsksNothingHasNoStepWhileNobodyScoredIt() {
    var judged = TestRubric.named("samples/rubrics/team-practice-12.yaml").item("12").orElseThrow();
    var item = ItemScorer.score(new Scale(1, 4), judged, ItemReview.EMPTY);
    assertThat(ItemImprovements.of(item).steps()).isEmpty();
    assertThat(ItemImprovements.of(item).onlyByAssessors()).isTrue();
  }

  @Test
  void anOverriddenItemRisesWhenTheRulePassesTheGivenScore() {
    var step = item("1", Optional.of(3), "clients_per_specialist=41").next().orElseThrow();
    assertThat(step.from()).isEqualTo(Points.of(3));
    assertThat(step.to()).isEqualTo(Points.of(4));
    assertThat(text(step)).isEqualTo("clients_per_specialist <= 25");
  }

  @Test
  void fromAHalfPointTheNextLevelIsTheOneAbove() {
    var halves = new Scale(1, 5, true);
    var half = Optional.of(new Points(7));
    var step = item(halves, "1", half, "clients_per_specialist=41").next().orElseThrow();
    assertThat(step.from()).isEqualTo(new Points(7));
    assertThat(step.to()).isEqualTo(Points.of(4));
    assertThat(step.gain()).isEqualTo(new Points(1));
    assertThat(text(step)).isEqualTo("clients_per_specialist <= 25");
  }

  @Test
  void anItemLoweredFromTheTopIsTheAssessorsOwn() {
    var item = item("1", Optional.of(4), "clients_per_specialist=18");
    assertThat(item.steps()).isEmpty();
    assertThat(item.onlyByAssessors()).isTrue();
  }

  @Test
  void theFewestSpecialistsChange() {
    var item =
        item(
            "24",
            Optional.empty(),
            "community_time_percent=64",
            "community_time_percent=20",
            "community_time_percent=64");
    var step = item.next().orElseThrow();
    assertThat(step.from()).isEqualTo(Points.of(3));
    assertThat(step.to()).isEqualTo(Points.of(4));
    assertThat(step.changes()).hasSize(1);
    assertThat(step.changes().getFirst().set()).isEqualTo(1);
    assertThat(text(step)).isEqualTo("community_time_percent >= 40");
  }

  private static ItemImprovements item(String id, Optional<Integer> given, String... sets) {
    return item(IPS_25.scale(), id, given.map(Points::of), sets);
  }

  private static ItemImprovements item(
      Scale scale, String id, Optional<Points> given, String... sets) {
    var item = IPS_25.item(id).orElseThrow();
    var answers = Stream.of(sets).map(set -> Answered.set(item, set)).toList();
    var own = given.map(score -> new GivenScore(score, "seen"));
    var review = new ItemReview(answers, own, Optional.empty(), List.of(), "", "");
    return ItemImprovements.of(ItemScorer.score(scale, item, review));
  }

  private static String text(Step step) {
    return String.join(
        " and ",
        step.changes().stream()
            .map(
                change ->
                    "%s %s %s"
                        .formatted(
                            change.question().id(),
                            change.relation().sign(),
                            change.limit().toPlainString()))
            .toList());
  }
}
