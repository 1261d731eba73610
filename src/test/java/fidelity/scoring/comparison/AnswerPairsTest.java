package fidelity.scoring.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.input.TestRubric;
import fidelity.review.AnswerSet;
import fidelity.review.Specialist;
import fidelity.rubric.Item;
import fidelity.scoring.Answered;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The answers of two raters to one item, side by side.
class AnswerPairsTest {

  private static final Item MEETINGS = TestRubric.named("ips-25").item("5").orElseThrow();
  private static final Item CONTACTS = TestRubric.named("ips-25").item("17").orElseThrow();

  @Test
  void questionsStandSideBySideAndAnAnswerMissingIsAnother() {
    var pairs =
        AnswerPairs.of(
            MEETINGS,
            List.of(Answered.set(MEETINGS, "weekly_meetings=yes shared_decisions=no")),
            List.of(Answered.set(MEETINGS, "weekly_meetings=yes shared_decisions=yes")));
    assertThat(pairs).hasSize(MEETINGS.questions().size());
    assertThat(other(pairs)).containsExactly("shared_decisions");
  }

  @Test
  void theSameNumberIsTheSameHoweverItIsWritten() {
    var pairs =
        AnswerPairs.of(
            CONTACTS,
            List.of(Answered.set(CONTACTS, "contacts_per_week=6")),
            List.of(Answered.set(CONTACTS, "contacts_per_week=6.0")));
    assertThat(other(pairs)).isEmpty();
  }

  @Test
  void specialistsAreFoundByTheirNamesInAnyOrder() {
    var pairs =
        AnswerPairs.of(
            CONTACTS,
            List.of(named("Ann", "6"), named("Ben", "3")),
            List.of(named("Ben", "4"), named("Ann", "6")));
    assertThat(pairs.stream().filter(pair -> !pair.same()).map(AnswerPair::whose))
        .containsExactly(Optional.of(new Specialist(2, "Ben")));
  }

  @Test
  void withoutNamesTheyAreFoundByTheirPlaces() {
    var pairs =
        AnswerPairs.of(
            CONTACTS,
            List.of(named("", "6"), named("", "3")),
            List.of(named("Ann", "6"), named("", "4")));
    assertThat(other(pairs)).containsExactly("contacts_per_week");
  }

  @Test
  void whomOnlyOneRaterSawIsKept() {
    var pairs = AnswerPairs.of(CONTACTS, List.of(named("Ann", "6")), List.of(named("Ben", "6")));
    assertThat(pairs.stream().filter(pair -> !pair.same()).map(AnswerPair::whose))
        .containsExactly(
            Optional.of(new Specialist(1, "Ann")), Optional.of(new Specialist(1, "Ben")));
  }

  private static List<String> other(List<AnswerPair> pairs) {
    return pairs.stream().filter(pair -> !pair.same()).map(pair -> pair.question().id()).toList();
  }

  private static AnswerSet named(String specialist, String contacts) {
    return new AnswerSet(
        specialist, Answered.set(CONTACTS, "contacts_per_week=" + contacts).answers());
  }
}
