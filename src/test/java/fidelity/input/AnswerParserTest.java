package fidelity.input;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Message;
import fidelity.problem.Spelling;
import fidelity.rubric.Limits;
import fidelity.rubric.Question;
import fidelity.rubric.Question.Option;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// An answer is read in every form in which people write it, and nothing else is.
class AnswerParserTest {

  private static final Limits TWO_TO_TEN =
      new Limits(Optional.of(BigDecimal.TWO), Optional.of(BigDecimal.TEN));

  private static final Question SEEN = new Question.YesNo("seen", "Seen");
  private static final Question OFTEN =
      new Question.Choice(
          "often",
          "How often",
          List.of(new Option("never", "Never"), new Option("daily", "Daily")));
  private static final Question CLIENTS = new Question.Quantity("clients", "Clients", TWO_TO_TEN);
  private static final Question SHARE = new Question.Percent("share", "Share");

  @Test
  void notSeenAnswersEveryQuestion() {
    for (var question : List.of(SEEN, OFTEN, CLIENTS, SHARE)) {
      assertRead("not-seen", question, "NotSeen[]");
    }
  }

  @ParameterizedTest
  @CsvSource({"yes, true", "no, false", "kyllä, true", "ei, false", "YES, true", "true, true"})
  void aStatementIsAnsweredWithYesOrNo(String text, boolean yes) {
    assertRead(text, SEEN, "YesNo[yes=%s]".formatted(yes));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "maybe", "1", "NOT-SEEN", "yes no"})
  void aStatementIsAnsweredWithNothingElse(String text) {
    assertRefused(
        text, SEEN, Message.of(Code.YES_NO_NEEDED, Detail.name("seen"), Detail.written(text)));
  }

  @Test
  void aChoiceIsAnsweredWithAnOption() {
    assertRead("daily", OFTEN, "Chosen[option=daily]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"dayly", "Daily", "Never", "1"})
  void anOptionThatTheChoiceLacksIsRefused(String text) {
    assertRefused(
        text,
        OFTEN,
        Message.of(
            Code.UNKNOWN_OPTION,
            Detail.name("often"),
            Detail.written(text),
            Spelling.suggestion(text, List.of("never", "daily"))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2 | Quantity[value=2]",
        "10 | Quantity[value=10]",
        "9.75 | Quantity[value=9.75]",
        "9,75 | Quantity[value=9.75]",
        "2..10 | Interval[from=2, to=10]",
        "2 .. 10 | Interval[from=2, to=10]",
        "2,5..3.5 | Interval[from=2.5, to=3.5]",
        "3..3 | Interval[from=3, to=3]"
      })
  void aNumberIsWrittenAloneOrFromOneToAnother(String text, String answer) {
    assertRead(text, CLIENTS, answer);
  }

  @ParameterizedTest
  @CsvSource({
    "1.99, OUT_OF_LIMITS",
    "10.01, OUT_OF_LIMITS",
    "1..10, OUT_OF_LIMITS",
    "2..11, OUT_OF_LIMITS",
    "3..2, INTERVAL_REVERSED",
    "3.., INTERVAL_NEEDED",
    "..3, INTERVAL_NEEDED",
    "3..x, INTERVAL_NEEDED",
    "3..4..5, NUMBER_ANSWER_NEEDED",
    "3 %, NUMBER_ANSWER_NEEDED",
    "6/2, NUMBER_ANSWER_NEEDED",
    "+3, NUMBER_ANSWER_NEEDED",
    "3e0, NUMBER_ANSWER_NEEDED",
    "three, NUMBER_ANSWER_NEEDED"
  })
  void aNumberIsWrittenInNoOtherWay(String text, Code code) {
    assertThat(refusal(text, CLIENTS)).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | Quantity[value=0]",
        "100 | Quantity[value=100]",
        "97% | Quantity[value=97]",
        "97 % | Quantity[value=97]",
        "97\u00A0% | Quantity[value=97]",
        "97\u202F% | Quantity[value=97]",
        "97    % | Quantity[value=97]",
        "97,5 % | Quantity[value=97.5]",
        "60..70 | Interval[from=60, to=70]",
        "60..70 % | Interval[from=60, to=70]",
        "60 %..70 % | Interval[from=60, to=70]",
        "68/74 | Share[part=68, whole=74]",
        "68 / 74 | Share[part=68, whole=74]",
        "0/1 | Share[part=0, whole=1]",
        "74/74 | Share[part=74, whole=74]"
      })
  void aPercentageIsWrittenWithOrWithoutItsSignOrAsAShare(String text, String answer) {
    assertRead(text, SHARE, answer);
  }

  @ParameterizedTest
  @CsvSource({
    "-0.1, OUT_OF_LIMITS",
    "100.1, OUT_OF_LIMITS",
    "100.1 %, OUT_OF_LIMITS",
    "75/74, OUT_OF_LIMITS",
    "-1/74, OUT_OF_LIMITS",
    "1/0, SHARE_NEEDED",
    "1/-2, SHARE_NEEDED",
    "1/, SHARE_NEEDED",
    "a/2, SHARE_NEEDED",
    "70..60 %, INTERVAL_REVERSED",
    "1/2/3, PERCENT_ANSWER_NEEDED",
    "'97     %', PERCENT_ANSWER_NEEDED",
    "%, PERCENT_ANSWER_NEEDED",
    "all, PERCENT_ANSWER_NEEDED"
  })
  void aPercentageIsWrittenInNoOtherWay(String text, Code code) {
    assertThat(refusal(text, SHARE)).isEqualTo(code);
  }

  @Test
  void whatIsOutOfLimitsIsToldWithFourDecimalsAtMost() {
    assertRefused(
        "4/3",
        SHARE,
        Message.of(
            Code.OUT_OF_LIMITS,
            Detail.name("share"),
            Detail.name("133.3333"),
            new Detail.Allowed(Limits.PERCENT)));
    assertRefused(
        "11.50",
        CLIENTS,
        Message.of(
            Code.OUT_OF_LIMITS,
            Detail.name("clients"),
            Detail.name("11.5"),
            new Detail.Allowed(TWO_TO_TEN)));
  }

  @Test
  void anIntervalIsToldWithBothEnds() {
    assertRefused(
        "8..7",
        CLIENTS,
        Message.of(
            Code.INTERVAL_REVERSED, Detail.name("clients"), Detail.name("8"), Detail.name("7")));
  }

  private static void assertRead(String text, Question question, String answer) {
    assertThat(AnswerParser.parse(text, question)).hasToString("Read[answer=%s]".formatted(answer));
  }

  private static void assertRefused(String text, Question question, Message message) {
    assertThat(AnswerParser.parse(text, question)).isEqualTo(new AnswerParser.Refused(message));
  }

  private static Code refusal(String text, Question question) {
    return switch (AnswerParser.parse(text, question)) {
      case AnswerParser.Refused(var message) -> message.code();
      case AnswerParser.Read read -> throw new AssertionError(read);
    };
  }
}
