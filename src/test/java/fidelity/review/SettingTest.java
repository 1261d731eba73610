package fidelity.review;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.rubric.Points;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// An answer to try goes into the sets that it names and leaves all else as it was.
class SettingTest {

  private static final AnswerSet ONE = set("contacts", 1, "meetings", 7);
  private static final AnswerSet TWO = set("contacts", 2, "meetings", 8);

  @Test
  void withoutANumberEverySetHasTheAnswer() {
    assertThat(setting(OptionalInt.empty()).in(ItemReview.of(List.of(ONE, TWO))))
        .isEqualTo(
            ItemReview.of(
                List.of(set("contacts", 4, "meetings", 7), set("contacts", 4, "meetings", 8))));
  }

  @Test
  void withANumberThatSetAloneHasIt() {
    assertThat(setting(OptionalInt.of(1)).in(ItemReview.of(List.of(ONE, TWO))))
        .isEqualTo(ItemReview.of(List.of(ONE, set("contacts", 4, "meetings", 8))));
  }

  @Test
  void whereNothingIsRecordedASetBegins() {
    var answered = ItemReview.of(List.of(set("contacts", 4)));
    assertThat(setting(OptionalInt.empty()).in(ItemReview.EMPTY)).isEqualTo(answered);
    assertThat(setting(OptionalInt.of(0)).in(ItemReview.EMPTY)).isEqualTo(answered);
  }

  @Test
  void aGivenScoreIsSetAsideAndTheProseStays() {
    var given = Optional.of(new GivenScore(Points.of(3), "Seen once."));
    var recorded =
        new ItemReview(List.of(ONE), given, Optional.empty(), List.of("MIS"), "Seen.", "More.");
    assertThat(setting(OptionalInt.empty()).in(recorded))
        .isEqualTo(
            new ItemReview(
                List.of(set("contacts", 4, "meetings", 7)),
                Optional.empty(),
                Optional.empty(),
                List.of("MIS"),
                "Seen.",
                "More."));
  }

  @Test
  void theSourceOfTheOldAnswerIsNotThatOfTheNew() {
    var old = new Evidence(number(1), "MIS", "Counted.");
    var recorded = new AnswerSet(new LinkedHashMap<>(Map.of("contacts", old)));
    assertThat(setting(OptionalInt.empty()).in(ItemReview.of(List.of(recorded))))
        .isEqualTo(ItemReview.of(List.of(set("contacts", 4))));
  }

  private static Setting setting(OptionalInt set) {
    return new Setting("17", set, "contacts", number(4));
  }

  private static AnswerSet set(String question, int answer) {
    return new AnswerSet(new LinkedHashMap<>(Map.of(question, Evidence.of(number(answer)))));
  }

  private static AnswerSet set(String first, int one, String second, int other) {
    var answers = new LinkedHashMap<>(set(first, one).answers());
    answers.putAll(set(second, other).answers());
    return new AnswerSet(answers);
  }

  private static Answer number(int value) {
    return new Answer.Quantity(BigDecimal.valueOf(value));
  }
}
