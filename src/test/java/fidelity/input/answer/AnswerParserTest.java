package fidelity.input.answer;

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
          List.of(new Option("never", "Not at all."), new Option("daily", "Every day")));
  private static final Question CLIENTS = new Question.Quantity("clients", "Clients", TWO_TO_TEN);
  private static final Question SHARE = new Question.Percent("share", "Share");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "not-seen",
        "Not-Seen",
        "NOT SEEN",
        "not_seen",
        "not seen.",
        "not\u2011seen",
        "ei nähty",
        "Ei voitu todeta",
        "EI-HAVAITTU"
      })
  void notSeenAnswersEveryQuestionInEveryLanguage(String text) {
    for (var question : List.of(SEEN, OFTEN, CLIENTS, SHARE)) {
      assertRead(text, question, "NotSeen[]");
    }
  }

  @Test
  void anOptionThatSaysNotSeenIsMeantItself() {
    var depth =
        new Question.Choice(
            "depth", "Depth", List.of(new Option("none", "Not seen"), new Option("all", "All")));
    assertRead("Not seen", depth, "Chosen[option=none]");
    assertRead("not-seen", depth, "NotSeen[]");
  }

  @ParameterizedTest
  @CsvSource({"yes, true", "no, false", "kyllä, true", "ei, false", "YES, true", "true, true"})
  void aStatementIsAnsweredWithYesOrNo(String text, boolean yes) {
    assertRead(text, SEEN, "YesNo[yes=%s]".formatted(yes));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "maybe", "1", "notseen", "yes no"})
  void aStatementIsAnsweredWithNothingElse(String text) {
    assertRefused(
        text, SEEN, Message.of(Code.YES_NO_NEEDED, Detail.name("seen"), Detail.written(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"daily", "Daily", "Every day", "every  day", "EVERY DAY.", "Every\u00A0day"})
  void aChoiceIsAnsweredWithAnOptionOrItsText(String text) {
    assertRead(text, OFTEN, "Chosen[option=daily]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "2.0", "02", "2,0"})
  void anOptionThatIsANumberIsReadHoweverItIsWritten(String text) {
    var times =
        new Question.Choice(
            "times", "Times", List.of(new Option("1", "Once"), new Option("2", "Twice")));
    assertRead(text, times, "Chosen[option=2]");
  }

  @Test
  void aTextOfTwoOptionsIsNeither() {
    var same =
        new Question.Choice("same", "Same", List.of(new Option("a", "So"), new Option("b", "so")));
    assertThat(refusal("So", same)).isEqualTo(Code.UNKNOWN_OPTION);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dayly", "Every", "Every day or so", "1"})
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
        "3..3 | Interval[from=3, to=3]",
        "58/6 | Ratio[number=58, divisor=6]",
        "58 / 6 | Ratio[number=58, divisor=6]",
        "12/6 | Ratio[number=12, divisor=6]",
        "60/6 | Ratio[number=60, divisor=6]",
        "7,5/2.5 | Ratio[number=7.5, divisor=2.5]"
      })
  void aNumberIsWrittenAloneFromOneToAnotherOrAsARatio(String text, String answer) {
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
    "11/6, OUT_OF_LIMITS",
    "61/6, OUT_OF_LIMITS",
    "6/0, RATIO_NEEDED",
    "6/-2, RATIO_NEEDED",
    "6/, RATIO_NEEDED",
    "/6, RATIO_NEEDED",
    "x/6, RATIO_NEEDED",
    "12/6..4, RATIO_NEEDED",
    "6/2/1, NUMBER_ANSWER_NEEDED",
    "6/1.1234567890123, TOO_MANY_DIGITS",
    "+3, NUMBER_ANSWER_NEEDED",
    "3e0, NUMBER_ANSWER_NEEDED",
    "three, NUMBER_ANSWER_NEEDED",
    "3-5-7, NUMBER_ANSWER_NEEDED",
    "5-3, INTERVAL_REVERSED",
    "3-50, OUT_OF_LIMITS"
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
    "100.000000000001, OUT_OF_LIMITS",
    "0.1234567890123, TOO_MANY_DIGITS",
    "0.12345678901234567890 %, TOO_MANY_DIGITS",
    "1234567890123, TOO_MANY_DIGITS",
    "1/3.1234567890123, TOO_MANY_DIGITS",
    "1 .. 99.1234567890123, TOO_MANY_DIGITS",
    "about 1234567890123, PERCENT_ANSWER_NEEDED",
    "1/1234567890123/3, PERCENT_ANSWER_NEEDED",
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

  @ParameterizedTest
  @ValueSource(strings = {"3-5", "3 - 5", "3–5", "3 — 5", "3−5", "3…5"})
  void anIntervalWithADashIsAnsweredWithTheWayToWriteIt(String text) {
    assertRefused(
        text,
        CLIENTS,
        Message.of(
            Code.INTERVAL_DASHED,
            Detail.name("clients"),
            Detail.written(text),
            Detail.name("3..5")));
  }

  @ParameterizedTest(name = "{1} may be {2} or {3}, written {4}")
  @CsvSource(
      delimiter = '|',
      value = {
        "1,200 | 1,200 | 1200 | 1.2 | 1.2",
        "1.200 | 1.200 | 1200 | 1.2 | 1.2",
        "999,999 | 999,999 | 999999 | 999.999 | 999.9990",
        "-1.018 | -1.018 | -1018 | -1.018 | -1.0180",
        "10.000 | 10.000 | 10000 | 10 | 10",
        "1.500..2 | 1.500 | 1500 | 1.5 | 1.5",
        "3..1,200 | 1,200 | 1200 | 1.2 | 1.2",
        "1,100–1,200 | 1,100 | 1100 | 1.1 | 1.1"
      })
  void aNumberThatMayBeThousandsOrDecimalsIsDoubted(
      String text, String number, String thousands, String decimal, String written) {
    assertRefused(
        text,
        new Question.Quantity("hours", "Hours", Limits.NONE),
        Message.of(
            Code.THOUSANDS_OR_DECIMALS,
            Detail.found("hours"),
            Detail.found(number),
            Detail.name(thousands),
            Detail.name(decimal),
            Detail.name(written)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,200/1500", "9/1,200"})
  void aShareOrARatioMayBeOfThousandsOrDecimals(String text) {
    assertThat(refusal(text, SHARE)).isEqualTo(Code.THOUSANDS_OR_DECIMALS);
    assertThat(refusal(text, CLIENTS)).isEqualTo(Code.THOUSANDS_OR_DECIMALS);
  }

  @ParameterizedTest
  @CsvSource({
    "'66,667 %', Quantity[value=66.667]",
    "66.667, Quantity[value=66.667]",
    "10.125..20.125, 'Interval[from=10.125, to=20.125]'"
  })
  void thousandsThatAreBeyondTheLimitsAreNoDoubt(String text, String read) {
    assertRead(text, SHARE, read);
  }

  @ParameterizedTest
  @CsvSource({"2.5, 2.5", "2.50, 2.50", "2.0180, 2.0180", "'2,2', 2.2", "9.99, 9.99"})
  void anotherNumberOfDecimalsLeavesNoDoubt(String text, String value) {
    assertRead(text, CLIENTS, "Quantity[value=%s]".formatted(value));
  }

  @Test
  void noGroupOfThousandsBeginsWithZero() {
    var hours = new Question.Quantity("hours", "Hours", Limits.NONE);
    assertRead("0,125", hours, "Quantity[value=0.125]");
    assertRead("0.125..0.250", hours, "Interval[from=0.125, to=0.250]");
    assertRead("1200", hours, "Quantity[value=1200]");
    assertThat(refusal("1,200,000", hours)).isEqualTo(Code.NUMBER_ANSWER_NEEDED);
  }

  @ParameterizedTest(name = "{0} may be {1} %")
  @CsvSource(
      delimiter = '|',
      value = {
        "0.95 | 95",
        "0,97 | 97",
        "1 | 100",
        "1.0 | 100",
        "0.125 | 12.5",
        "0.5..0.9 | 50..90",
        "0..0.5 | 0..50"
      })
  void aPercentageOfAtMostOneWithoutItsSignIsDoubted(String text, String percent) {
    assertThat(doubts(text))
        .containsExactly(
            Message.of(
                Code.PERCENT_AS_PART,
                Detail.name("share"),
                Detail.written(text),
                Detail.name(percent)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1.01", "0.95 %", "0,97%", "1/100", "0.5..1.5", "0..0", "not seen"})
  void anotherPercentageLeavesNoDoubt(String text) {
    assertThat(doubts(text)).isEmpty();
  }

  private static List<Message> doubts(String text) {
    return switch (AnswerParser.parse(text, SHARE)) {
      case AnswerParser.Read(_, var doubts) -> doubts;
      case AnswerParser.Refused refused -> throw new AssertionError(refused);
    };
  }

  private static void assertRead(String text, Question question, String answer) {
    assertThat(AnswerParser.parse(text, question))
        .hasToString("Read[answer=%s, doubts=[]]".formatted(answer));
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
