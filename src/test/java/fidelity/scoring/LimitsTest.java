package fidelity.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.input.TestRubric;
import fidelity.review.AnswerSet;
import fidelity.review.ItemReview;
import fidelity.rubric.Points;
import fidelity.rubric.Rubric;
import fidelity.scoring.evaluation.Scores;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Both sides of every limit of the IPS-25 scale: a level counts when its limit is reached.
class LimitsTest {

  private static final Rubric IPS_25 = TestRubric.named("ips-25");

  @ParameterizedTest(name = "item {0} with {1} is level {2}")
  @CsvSource({
    "1, clients_per_specialist=20, 5",
    "1, clients_per_specialist=20.0001, 4",
    "1, clients_per_specialist=20.5, 4",
    "1, clients_per_specialist=25, 4",
    "1, clients_per_specialist=25.1, 3",
    "1, clients_per_specialist=30, 3",
    "1, clients_per_specialist=30.1, 2",
    "1, clients_per_specialist=40, 2",
    "1, clients_per_specialist=40.1, 1",
    "2, employment_time_percent=96, 5",
    "2, employment_time_percent=95.5, 4",
    "2, employment_time_percent=90, 4",
    "2, employment_time_percent=89.99, 3",
    "2, employment_time_percent=75, 3",
    "2, employment_time_percent=74.99, 2",
    "2, employment_time_percent=60, 2",
    "2, employment_time_percent=59.99, 1",
    "2, employment_time_percent=24/25, 5",
    "2, employment_time_percent=239/249, 4",
    "4, attachment=one-or-two-teams caseload_from_teams_percent=90, 5",
    "4, attachment=one-or-two-teams caseload_from_teams_percent=89.9, 4",
    "4, attachment=one-or-two-teams caseload_from_teams_percent=75, 4",
    "4, attachment=one-or-two-teams caseload_from_teams_percent=50, 3",
    "4, attachment=one-or-two-teams caseload_from_teams_percent=49.9, 2",
    "4, attachment=no-organised-team-or-three-or-more caseload_from_teams_percent=100, 2",
    "4, attachment=separate caseload_from_teams_percent=100, 1",
    "15, days_to_employer_contact=30 contacts_tracked=yes, 5",
    "15, days_to_employer_contact=30 contacts_tracked=no, 4",
    "15, days_to_employer_contact=30.1 contacts_tracked=yes, 4",
    "15, days_to_employer_contact=60 contacts_tracked=no, 4",
    "15, days_to_employer_contact=60.1 contacts_tracked=yes, 3",
    "15, days_to_employer_contact=150 contacts_tracked=yes, 3",
    "15, days_to_employer_contact=150.1 contacts_tracked=yes, 2",
    "15, days_to_employer_contact=270 contacts_tracked=yes, 2",
    "15, days_to_employer_contact=270.1 contacts_tracked=yes, 1",
    "16, preference_based_percent=90 follows_plan=yes options_explained=yes, 5",
    "16, preference_based_percent=89.9 follows_plan=yes options_explained=yes, 4",
    "16, preference_based_percent=75 follows_plan=yes options_explained=no, 4",
    "16, preference_based_percent=75 follows_plan=no options_explained=yes, 3",
    "16, preference_based_percent=50 follows_plan=no options_explained=no, 3",
    "16, preference_based_percent=49.9 follows_plan=yes options_explained=yes, 2",
    "16, preference_based_percent=25 follows_plan=no options_explained=no, 2",
    "16, preference_based_percent=24.9 follows_plan=yes options_explained=yes, 1",
    "17, contacts_per_week=6 form_review=weekly small_caseload_target=no, 5",
    "17, contacts_per_week=5.9 form_review=weekly small_caseload_target=no, 4",
    "17, contacts_per_week=5 form_review=weekly small_caseload_target=no, 4",
    "17, contacts_per_week=4.9 form_review=weekly small_caseload_target=no, 3",
    "17, contacts_per_week=4 form_review=monthly small_caseload_target=no, 3",
    "17, contacts_per_week=3.9 form_review=monthly small_caseload_target=no, 2",
    "17, contacts_per_week=0 form_review=weekly small_caseload_target=yes, 5",
    "17, contacts_per_week=2 form_review=none small_caseload_target=no, 2",
    "17, contacts_per_week=1.9 form_review=weekly small_caseload_target=no, 1",
    "19, different_jobs_percent=85, 5",
    "19, different_jobs_percent=84.9, 4",
    "19, different_jobs_percent=70, 4",
    "19, different_jobs_percent=69.9, 3",
    "19, different_jobs_percent=60, 3",
    "19, different_jobs_percent=59.9, 2",
    "19, different_jobs_percent=50, 2",
    "19, different_jobs_percent=49.9, 1",
    "20, different_employers_percent=85, 5",
    "20, different_employers_percent=49.9, 1",
    "21, current_jobs=10 permanent_percent=95, 5",
    "21, current_jobs=9 permanent_percent=100, 1",
    "21, current_jobs=10 permanent_percent=94.9, 4",
    "21, current_jobs=10 permanent_percent=85, 4",
    "21, current_jobs=10 permanent_percent=75, 3",
    "21, current_jobs=10 permanent_percent=65, 2",
    "21, current_jobs=10 permanent_percent=64.9, 1",
    "24, community_time_percent=65, 5",
    "24, community_time_percent=64.9, 4",
    "24, community_time_percent=50, 4",
    "24, community_time_percent=40, 3",
    "24, community_time_percent=30, 2",
    "24, community_time_percent=29.9, 1"
  })
  void aLevelIsReachedAtItsLimitAndNotBeyond(String item, String answers, int level) {
    assertThat(score(item, answers).possible()).containsExactly(Points.of(level));
  }

  @ParameterizedTest(name = "item {0} with {1} can be {2} to {3}")
  @CsvSource({
    "1, '', 1, 5",
    "1, clients_per_specialist=20..28, 3, 5",
    "1, clients_per_specialist=21..25, 4, 4",
    "15, days_to_employer_contact=31..60 contacts_tracked=yes, 4, 4",
    "15, days_to_employer_contact=30..60 contacts_tracked=yes, 4, 5",
    "15, days_to_employer_contact=20, 4, 5",
    "15, days_to_employer_contact=61, 3, 3",
    "21, current_jobs=4, 1, 1",
    "21, permanent_percent=95, 1, 5",
    "5, weekly_meetings=yes shared_decisions=no integrated_records=not-seen, 1, 4"
  })
  void anOpenAnswerLeavesEveryScoreThatItCanStillGive(
      String item, String answers, int lowest, int highest) {
    var scores = score(item, answers);
    assertThat(scores.lowest().level()).isEqualTo(lowest);
    assertThat(scores.highest().level()).isEqualTo(highest);
  }

  @ParameterizedTest(name = "levels of {0} make {1}")
  @CsvSource({"'6 3.3', 3", "'6 6 3.3', 4", "'6 5', 4", "'6 6 5', 5", "'1 2', 1", "'1 2 2', 2"})
  void specialistsMakeTheirMeanAndAHalfGoesDown(String contacts, int level) {
    var sets =
        Stream.of(contacts.split(" ", -1))
            .map(
                each ->
                    answers(
                        "17",
                        "contacts_per_week=%s form_review=weekly small_caseload_target=no"
                            .formatted(each)))
            .toList();
    assertThat(score("17", sets).possible()).containsExactly(Points.of(level));
  }

  private static Scores score(String item, String answers) {
    return score(item, List.of(answers(item, answers)));
  }

  private static Scores score(String item, List<AnswerSet> sets) {
    return ItemScorer.score(IPS_25.scale(), IPS_25.item(item).orElseThrow(), ItemReview.of(sets))
        .scores();
  }

  private static AnswerSet answers(String item, String text) {
    return Answered.set(IPS_25.item(item).orElseThrow(), text);
  }
}
