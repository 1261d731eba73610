package fidelity.input.answer;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.input.ReviewReader;
import fidelity.input.Rubrics;
import fidelity.input.TestRubric;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Message;
import fidelity.review.Review;
import fidelity.rubric.Rubric;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An answer to try names an item, perhaps a specialist, a question and the answer.
class SettingParserTest {

  private static final Rubric RUBRIC = TestRubric.named("ips-25");

  /// A review with three specialists under item 17.
  private static final Review REVIEW =
      ReviewReader.read(Path.of("samples/unfinished-2025.yaml"), new Rubrics()).review();

  /// One with four specialists under item 17, who have names.
  private static final Review NAMED =
      ReviewReader.read(Path.of("samples/exemplary-2025.yaml"), new Rubrics()).review();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "17.contacts_per_week=4 | item=17, set=OptionalInt.empty, question=contacts_per_week,"
            + " answer=Quantity[value=4]",
        "17[1].contacts_per_week=4 | item=17, set=OptionalInt[0], question=contacts_per_week,"
            + " answer=Quantity[value=4]",
        "17[3].contacts_per_week=4..5 | item=17, set=OptionalInt[2], question=contacts_per_week,"
            + " answer=Interval[from=4, to=5]",
        "17.form_review=weekly | item=17, set=OptionalInt.empty, question=form_review,"
            + " answer=Chosen[option=weekly]",
        "11.barriers_resolved = yes | item=11, set=OptionalInt.empty, question=barriers_resolved,"
            + " answer=YesNo[yes=true]",
        "11.0.barriers_resolved=Yes | item=11, set=OptionalInt.empty, question=barriers_resolved,"
            + " answer=YesNo[yes=true]",
        "017[1].contacts_per_week=Not seen | item=17, set=OptionalInt[0],"
            + " question=contacts_per_week, answer=NotSeen[]"
      })
  void aSettingIsReadAsItIsMeant(String text, String setting) {
    assertThat(SettingParser.parse(text, RUBRIC, REVIEW))
        .hasToString("Read[setting=Setting[%s], doubts=[]]".formatted(setting));
  }

  @ParameterizedTest
  @CsvSource({
    "17.contacts_per_week, NOT_A_SETTING",
    "contacts_per_week=4, NOT_A_SETTING",
    ".contacts_per_week=4, NOT_A_SETTING",
    "17.=4, NOT_A_SETTING",
    "'', NOT_A_SETTING",
    "26.contacts_per_week=4, UNKNOWN_ITEM",
    "17.contacts=4, UNKNOWN_QUESTION",
    "17[0].contacts_per_week=4, NO_SUCH_SPECIALIST",
    "17[4].contacts_per_week=4, NO_SUCH_SPECIALIST",
    "17[12345].contacts_per_week=4, NO_SUCH_SPECIALIST",
    "11[1].barriers_resolved=yes, NOT_PER_SPECIALIST",
    "11.barriers_resolved=, YES_NO_NEEDED",
    "17.contacts_per_week=-1, OUT_OF_LIMITS",
    "'17.contacts_per_week=1,200', THOUSANDS_OR_DECIMALS",
    "17.contacts_per_week=3-5, INTERVAL_DASHED"
  })
  void whatIsNoSettingIsRefused(String text, Code code) {
    assertThat(refusal(text, REVIEW).message().code()).isEqualTo(code);
  }

  @Test
  void theSpecialistsThereAreAreTold() {
    assertThat(refusal("17[4].contacts_per_week=4", REVIEW))
        .isEqualTo(
            refused("17", Message.of(Code.NO_SUCH_SPECIALIST, Detail.whole(4), Detail.whole(3))));
  }

  @ParameterizedTest
  @CsvSource({"Specialist A, 0", "specialist-d, 3", " Specialist D , 3", "4, 3"})
  void aSpecialistIsMeantByNameOrByNumber(String whose, int set) {
    assertThat(SettingParser.parse("17[%s].contacts_per_week=4".formatted(whose), RUBRIC, NAMED))
        .hasToString(
            "Read[setting=Setting[item=17, set=OptionalInt[%d], question=contacts_per_week, answer=Quantity[value=4]], doubts=[]]"
                .formatted(set));
  }

  @Test
  void aNameThatNoSetHasIsRefusedWithThoseThereAre() {
    var names = List.of("Specialist A", "Specialist B", "Specialist C", "Specialist D");
    assertThat(refusal("17[Specialist E].contacts_per_week=4", NAMED))
        .isEqualTo(
            refused(
                "17",
                Message.of(
                    Code.UNKNOWN_SPECIALIST,
                    Detail.written("Specialist E"),
                    new Detail.Suggestion(Optional.of("Specialist A"), names))));
    assertThat(refusal("17[Specialist A].contacts_per_week=4", REVIEW))
        .isEqualTo(
            refused(
                "17",
                Message.of(
                    Code.NAMELESS_SPECIALISTS, Detail.written("Specialist A"), Detail.whole(3))));
  }

  @Test
  void whereNothingIsRecordedThereIsOneSpecialist() {
    var thl = ReviewReader.read(Path.of("samples/thl-2024.yaml"), new Rubrics()).review();
    assertThat(thl.item("17").answers()).hasSizeLessThan(2);
    assertThat(SettingParser.parse("17[1].contacts_per_week=4", RUBRIC, thl))
        .isInstanceOf(SettingParser.Read.class);
    assertThat(refusal("17[2].contacts_per_week=4", thl))
        .isEqualTo(refused("17", Message.of(Code.ONE_SPECIALIST, Detail.whole(2))));
  }

  @Test
  void anItemThatAsksNothingCannotBeSet() {
    var judged = TestRubric.named("samples/rubrics/team-practice-12.yaml");
    assertThat(SettingParser.parse("12.respect=4", judged, REVIEW))
        .isEqualTo(refused("12", Message.of(Code.ASKS_NOTHING)));
  }

  @Test
  void aDoubtfulAnswerIsReadAndDoubted() {
    assertThat(SettingParser.parse("2.employment_time_percent=0.95", RUBRIC, REVIEW))
        .isInstanceOfSatisfying(
            SettingParser.Read.class,
            read ->
                assertThat(read.doubts())
                    .extracting(Message::code)
                    .containsExactly(Code.PERCENT_AS_PART));
  }

  private static SettingParser.Refused refused(String item, Message message) {
    return new SettingParser.Refused(Optional.of(item), message);
  }

  private static SettingParser.Refused refusal(String text, Review review) {
    return switch (SettingParser.parse(text, RUBRIC, review)) {
      case SettingParser.Refused refused -> refused;
      case SettingParser.Read read -> throw new AssertionError(read);
    };
  }
}
